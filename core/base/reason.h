// Why something failed, more exactly than an ErrorCode says: for the person, not for callers to
// branch on. What stands in quotes below comes from outside (Detail::said). The words are made in
// ui (ReasonWords), where a case without words does not compile.
#pragma once

#include "core/base/error.h"

namespace telemaco {

enum class Reason : int {
    None, // the code says it all; or only what somebody else said
    // what lies at a path
    NothingThere,
    IsFolder,
    IsFile,
    NotOrdinary, // a device, a pipe
    NoPermission,
    NoTextFile,
    NoTextFiles, // in the folder
    NoMonthFiles, // in the folder
    NotAMonth, // the file's name says no month
    LargerThan, // "8", in megabytes
    IsEmpty,
    Exists,
    IsWorkspace, // the workspace itself
    FolderNotEmpty,
    FolderNotMade,
    // the workspace file
    OlderVersion, // to be brought up to date before it can be read
    Version, // "7"
    BytesMissing, // "4096"
    HeldBy, // "telemaco", "4711": a program and its process
    NoChecksum,
    // what a file holds
    Says, // "a cell" that is none of the values it can be
    UnknownFormat, // "wordperfect", "csv, json, …"
    NotText,
    NotUtf8,
    UnknownEncoding,
    EmptyCell,
    NoSuchDate, // "31.2.2024"
    NoSuchTime, // "25:00"
    NoSuchDay, // "32", "2024-03": in that month
    NoDate, // where an entry begins
    NotAMap,
    NotAMapOfDays,
    NotOneText,
    NestedTooDeeply,
    BrokenYaml, // "the line"
    // tables
    UnbalancedQuote,
    NoHeader,
    NoSuchColumn,
    NoColumnFor, // "title": a field
    TooManyCells,
    OurTable, // "goals"
    NotOurTable,
    // calendars
    NoCalendar,
    EndlessEvent,
    RecursWithinADay,
    NoEvent,
    NoSuchMoment,
    UnknownZone, // "Nowhere/Atlantis"
    SeveralRelationships,
    NoRelationship,
    // JSON
    BrokenJson, // "what the parser said"
    NotAnObject,
    EndlessText,
    TooLarge,
    EndsTooEarly,
    NoValue,
    BehindTheEnd,
    NoComma,
    NoName,
    NoColon,
    NotOfTelemaco,
    NoVersion,
    UnknownMember,
    NotAnItem,
    NotTexts,
    WrongType,
    UnknownField,
    IsNull,
    NoSuchItem, // "a UUID"
    Twice,
    OtherUuid, // than the one that follows from the item
    SecondMe,
    // against what is here
    RemovedHere,
    ChangedHere,
    SameEntry, // as another file
    ChangedSinceExport,
    SameKey, // "12": as that line
    IsMe,
    OfEachOther, // mentor and mentee cannot become one person
    // what a check finds
    Row, // "goal", "5", "person": a row of a table points at another table
    EndMissing, // "from", "goal"
    EndOfNoKind, // "from"
    InField, // "zone"
    Counted, // "5", "4": kept, there
    OfOtherRules,
    NotInIndex,
    AtOtherMoment,
    OtherWords,
    RowOfNoItem, // "4711"
    KeyOfNoItem, // "4711"
    KeyOutOfOrder, // "4711"
    WordMissing, // "mentor"
};

inline constexpr Reason lastReason = Reason::WordMissing;

// How much of a cell or a line is quoted: enough to find it.
inline constexpr qsizetype longestQuote = 100;

} // namespace telemaco
