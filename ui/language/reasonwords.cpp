#include "ui/language/reasonwords.h"

#include "ui/language/words.h"

namespace telemaco {

static QString ofPath(Reason reason)
{
    switch (reason) {
    case Reason::NothingThere: return ReasonWords::tr("there is nothing at this place");
    case Reason::IsFolder: return ReasonWords::tr("it is a folder, not a file");
    case Reason::IsFile: return ReasonWords::tr("it is a file, not a folder");
    case Reason::NotOrdinary: return ReasonWords::tr("it is not an ordinary file");
    case Reason::NoPermission: return ReasonWords::tr("there is no permission to read it");
    case Reason::NoTextFile: return ReasonWords::tr("it is no .md, .markdown or .txt file");
    case Reason::NoTextFiles:
        return ReasonWords::tr("there is no .md, .markdown or .txt file in this folder");
    case Reason::NoMonthFiles: return ReasonWords::tr("there is no file named YYYY-MM.txt in this folder");
    case Reason::NotAMonth: return ReasonWords::tr("a month of RedNotebook is a file named YYYY-MM.txt");
    case Reason::LargerThan: return ReasonWords::tr("it is larger than %1 MB");
    case Reason::IsEmpty: return ReasonWords::tr("the file is empty");
    case Reason::Exists: return ReasonWords::tr("something is there already");
    case Reason::IsWorkspace: return ReasonWords::tr("it is the workspace itself");
    case Reason::FolderNotEmpty: return ReasonWords::tr("the folder is not empty");
    case Reason::FolderNotMade: return ReasonWords::tr("the folder could not be made");
    case Reason::OlderVersion:
        return ReasonWords::tr(
            "an older Telemaco wrote it: open it for writing once, to bring it up to date");
    case Reason::Version: return ReasonWords::tr("version %1");
    case Reason::BytesMissing: return ReasonWords::tr("%1 bytes are missing at its end");
    case Reason::HeldBy: return ReasonWords::tr("it is %1, process %2");
    case Reason::NoChecksum: return ReasonWords::tr("there is no checksum in this file");
    default: return {};
    }
}

static QString ofContent(Reason reason)
{
    switch (reason) {
    case Reason::Says: return ReasonWords::tr("it says “%1”");
    case Reason::UnknownFormat: return ReasonWords::tr("“%1”; there are: %2");
    case Reason::NotText: return ReasonWords::tr("it is not text");
    case Reason::NotUtf8: return ReasonWords::tr("it is not UTF-8 text");
    case Reason::UnknownEncoding: return ReasonWords::tr("its encoding is not known, or it is not text");
    case Reason::EmptyCell: return ReasonWords::tr("it is empty");
    case Reason::NoSuchDate: return ReasonWords::tr("there is no such date: “%1”");
    case Reason::NoSuchTime: return ReasonWords::tr("there is no such time: “%1”");
    case Reason::NoSuchDay: return ReasonWords::tr("there is no such day: “%1” in %2");
    case Reason::NoDate:
        return ReasonWords::tr("no date where an entry begins: [2024-03-01 21:00] and then the title");
    case Reason::NotAMap: return ReasonWords::tr("the day is not a list of names with texts");
    case Reason::NotAMapOfDays: return ReasonWords::tr("it is not a list of days");
    case Reason::NotOneText: return ReasonWords::tr("where one text belongs there is something else");
    case Reason::NestedTooDeeply: return ReasonWords::tr("it is nested too deeply");
    case Reason::BrokenYaml: return ReasonWords::tr("the YAML is broken here: “%1”");
    case Reason::UnbalancedQuote:
        return ReasonWords::tr("unbalanced quote: one opens in this line and is never closed");
    case Reason::NoHeader: return ReasonWords::tr("there is no header");
    case Reason::NoSuchColumn: return ReasonWords::tr("nothing can go there");
    case Reason::NoColumnFor: return ReasonWords::tr("no column is known to hold “%1”");
    case Reason::TooManyCells: return ReasonWords::tr("this row has more cells than the header");
    case Reason::OurTable: return ReasonWords::tr("it is the table “%1”, exported from Telemaco");
    case Reason::NotOurTable:
        return ReasonWords::tr("only a table exported from Telemaco can be taken as this");
    case Reason::NoCalendar: return ReasonWords::tr("it does not begin like a calendar");
    case Reason::EndlessEvent: return ReasonWords::tr("the event has no end");
    case Reason::RecursWithinADay: return ReasonWords::tr("it recurs within a day");
    case Reason::NoEvent: return ReasonWords::tr("it is no event");
    case Reason::NoSuchMoment: return ReasonWords::tr("there is no such day or time");
    case Reason::UnknownZone: return ReasonWords::tr("the time zone “%1” is not known");
    case Reason::SeveralRelationships: return ReasonWords::tr("it fits several relationships");
    case Reason::NoRelationship: return ReasonWords::tr("there is no relationship with anybody in it");
    default: return {};
    }
}

static QString ofJson(Reason reason)
{
    switch (reason) {
    case Reason::BrokenJson: return ReasonWords::tr("the JSON is broken: %1");
    case Reason::NotAnObject: return ReasonWords::tr("it does not begin with {");
    case Reason::EndlessText: return ReasonWords::tr("a text begins here and does not end");
    case Reason::TooLarge: return ReasonWords::tr("one item is too large or nested too deeply");
    case Reason::EndsTooEarly: return ReasonWords::tr("it ends too early");
    case Reason::NoValue: return ReasonWords::tr("a value is missing");
    case Reason::BehindTheEnd: return ReasonWords::tr("there is something behind the end");
    case Reason::NoComma: return ReasonWords::tr("a comma is missing");
    case Reason::NoName: return ReasonWords::tr("a name in quotes is missing");
    case Reason::NoColon: return ReasonWords::tr("a colon is missing");
    case Reason::NotOfTelemaco: return ReasonWords::tr("it is not an export of Telemaco");
    case Reason::NoVersion: return ReasonWords::tr("it does not say its version");
    case Reason::UnknownMember: return ReasonWords::tr("the name is not known");
    case Reason::NotAnItem: return ReasonWords::tr("it is not an item");
    case Reason::NotTexts: return ReasonWords::tr("it is not a list of texts");
    case Reason::WrongType: return ReasonWords::tr("the value is of the wrong type");
    case Reason::UnknownField: return ReasonWords::tr("an item of this kind has no such field");
    case Reason::IsNull: return ReasonWords::tr("it may not be null");
    case Reason::NoSuchItem: return ReasonWords::tr("neither here nor earlier in the file is there “%1”");
    case Reason::Twice: return ReasonWords::tr("it is twice in this file");
    case Reason::OtherUuid: return ReasonWords::tr("it is not the UUID that follows from the item");
    case Reason::SecondMe: return ReasonWords::tr("a second “me”");
    default: return {};
    }
}

static QString ofWorkspace(Reason reason)
{
    switch (reason) {
    case Reason::RemovedHere: return ReasonWords::tr("deleted here, changed in the source");
    case Reason::ChangedHere: return ReasonWords::tr("changed here and in the source");
    case Reason::SameEntry: return ReasonWords::tr("another file is the same entry");
    case Reason::ChangedSinceExport: return ReasonWords::tr("exported from here and changed since");
    case Reason::SameKey: return ReasonWords::tr("it has the same key as line %1");
    case Reason::IsMe: return ReasonWords::tr("it is you");
    case Reason::OfEachOther: return ReasonWords::tr("they have a relationship with each other");
    case Reason::Row: return ReasonWords::tr("%1, row %2, points at nothing in %3");
    case Reason::EndMissing: return ReasonWords::tr("“%1”: there is no such “%2”");
    case Reason::EndOfNoKind: return ReasonWords::tr("“%1” is of no known kind");
    case Reason::InField: return ReasonWords::tr("in the field “%1”");
    case Reason::Counted: return ReasonWords::tr("%1 counted, %2 there");
    case Reason::OfOtherRules: return ReasonWords::tr("made by the rules of another version");
    case Reason::NotInIndex: return ReasonWords::tr("not in the index");
    case Reason::AtOtherMoment: return ReasonWords::tr("filed under another moment");
    case Reason::OtherWords: return ReasonWords::tr("filed under other words than its own");
    case Reason::RowOfNoItem: return ReasonWords::tr("row %1 belongs to no item");
    case Reason::KeyOfNoItem: return ReasonWords::tr("key %1 belongs to no item");
    case Reason::KeyOutOfOrder: return ReasonWords::tr("key %1 is not in the order of time");
    case Reason::WordMissing: return ReasonWords::tr("the list of words lacks “%1”");
    default: return {};
    }
}

QString ReasonWords::of(const Detail& detail)
{
    if (detail.reason == Reason::None)
        return detail.said.join(u' ');
    QString words;
    for (const auto& group : {ofPath, ofContent, ofJson, ofWorkspace})
        if (words.isEmpty())
            words = group(detail.reason);
    const QString first = detail.said.value(0);
    const QString shown = detail.reason == Reason::NoColumnFor ? Words::field(first) : first;
    if (words.contains(u"%2"))
        return words.contains(u"%3") ? words.arg(shown, detail.said.value(1), detail.said.value(2))
                                     : words.arg(shown, detail.said.value(1));
    return words.contains(u"%1") ? words.arg(shown) : words;
}

} // namespace telemaco
