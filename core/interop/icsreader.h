// iCalendar in: each VEVENT of a file, unfolded and cut to the few properties that make a meeting.
// Nothing is computed from a recurrence: the first instance comes, with a note; one that recurs more
// often than daily is refused. A time zone is taken by its name, IANA's or Windows', never from rules
// in the file. Key: the UID, with the instance it stands for where it is one of a series.
#pragma once

#include "core/interop/source.h"

namespace telemaco {

class IcsReader final : public SourceReader {
public:
    // CannotRead; BadInput when the file is not UTF-8 or no calendar.
    static Result<std::unique_ptr<SourceReader>> open(const QString& path);

    Result<SourceStep> next() override; // BadInput: the file ends inside an event
    Result<void> restart() override;
    double progress() const override;
    QList<SourceNote> notes() const override { return m_notes; }

private:
    struct Block { // one event
        int line = 0;
        QByteArray text{}; // for the parser: what makes a meeting, and nothing else
        QByteArray recurrence{}; // the value of its RRULE
    };

    IcsReader(QString path, QString text);
    QString takeLine(); // unfolded
    Result<std::optional<Block>> takeBlock(); // none: the end
    SourceStep meetingOf(const Block& block);
    void note(const QString& summary);

    QString m_path;
    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1; // of m_at
    QList<SourceNote> m_notes;
};

} // namespace telemaco
