// What every reader of a foreign format gives: one item after the other, in the order of the
// source, as neutral values that know nothing of the workspace.
//
// next() does little at a time (a month, a row, an entry), so that an import can go on in slices.
// An item that cannot be taken over is refused alone; what makes the source as a whole
// unreadable (a broken file, an unknown encoding) is the error of next() itself.
// On any one thread.
#pragma once

#include "core/base/result.h"
#include "core/domain/kind.h"

#include <QCryptographicHash>
#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QTime>
#include <QUuid>
#include <QVariant>
#include <memory>
#include <optional>
#include <variant>

namespace telemaco {

struct Place {
    QString file{};
    int line = 0; // from 1; 0: the whole file
};

struct EntryDraft {
    QDate date{};
    QTime time{}; // none: not known
    QString title{};
    QString text{}; // Markdown
    std::optional<QString> zone{}; // IANA name; none: where the person is now
    std::optional<QString> mood{};
    bool guessedMoment = false; // date and time are the file's own: an update leaves what stands
    QUuid uuid{}; // the entry that an export of ours was made from
};

// Only the columns that the source has: what it does not know is left alone in an update.
struct PersonDraft {
    QList<std::pair<const char*, QVariant>> values{}; // by the person's field names
    QString name{};
    QString email{};
};

struct GoalDraft {
    QList<std::pair<const char*, QVariant>> values{}; // by the goal's field names
    QString mentor{}; // the goal belongs to my relationship with them; empty: to none
    QString organisation{}; // of the mentor, where there is none of that name yet
};

// An event of a calendar.
struct MeetingDraft {
    QDate date{};
    QTime time{}; // none: the whole day
    QString zone{}; // IANA name; empty: where the person is
    std::optional<int> minutes{};
    QString place{};
    QString summary{};
    QString description{};
    bool cancelled = false;
    QStringList emails{}; // of those who take part
    QStringList names{};
};

// One item of Telemaco's own JSON, or a row of a table of its own.
struct RecordDraft {
    QJsonObject fields{};
    QHash<QUuid, QString> names{}; // of what it refers to, where they are told
};

struct SourceItem {
    Place place{};
    QString format{}; // the first part of its key
    QString key{}; // names the item in its source; empty: it needs no name
    QByteArray hash{}; // SHA-256 of what the source says, before any conversion
    QStringList tags{};
    std::variant<EntryDraft, PersonDraft, GoalDraft, MeetingDraft, RecordDraft> draft{};
};

struct SourceEnd { };
struct SourcePause { }; // nothing to tell yet: there was a while's work that brought no item

// An item, the reason why one is refused, the end, or nothing yet.
using SourceStep = std::variant<SourceItem, Error, SourceEnd, SourcePause>;

struct SourceNote {
    enum What { FileLeftAside, ColumnLeftAside, RecurrenceLeftAside } what;
    QString name;

    bool operator==(const SourceNote&) const = default;
};

class SourceReader {
public:
    virtual ~SourceReader() = default;

    virtual Result<SourceStep> next() = 0;
    virtual Result<void> restart() = 0; // the first item comes next again
    virtual double progress() const = 0; // 0 … 1
    virtual QList<SourceNote> notes() const { return {}; }
    virtual bool givesRecords() const { return false; } // RecordDrafts, and nothing else
};

// SHA-256 over texts of any content, each with its length, so that no two lists look the same.
class ContentHash {
public:
    ContentHash& add(QStringView text)
    {
        const QByteArray bytes = text.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
        return *this;
    }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace telemaco
