// Takes over the items of Telemaco's own JSON, each under its own UUID: one that is there already
// gets the values of the file.
//
// Me: in a workspace whose own me is still without a name and unused, the file's me takes its
// place. Otherwise it becomes an ordinary person, or, where it has no name, stands for the me that
// is here.
#pragma once

#include "core/interop/jsonrecord.h"
#include "core/interop/taker.h"

namespace telemaco {

class JsonTaker final : public Taker {
public:
    explicit JsonTaker(const Workspace& workspace)
        : m_workspace(workspace)
    {
    }

    Result<Decision> decide(const SourceItem& item) override;
    void foresee(const SourceItem& item, const Decision& decision) override;
    Result<void> write(Writer& writer, const SourceItem& item, const Decision& decision) override;

private:
    enum class MeIs { Replaced, Ordinary, TheSame };

    Result<Decision> decideRecord(const RecordDraft& draft);
    Result<std::optional<Record>> read(const RecordDraft& draft);
    Decision decideMe(Record& record);
    MeIs meIs(const Record& imported) const;
    bool isUnused(const Person& me) const;
    Result<void> replaceMe(Writer& writer);
    bool hasItsUuid(const QJsonObject& object) const;
    bool derivesUuid(const QJsonObject& object);
    std::optional<qint64> resolve(Kind kind, const QUuid& uuid, const RecordDraft& draft) const;
    std::optional<qint64> personNamed(const QString& name) const;

    const Workspace& m_workspace;
    Record m_record{}; // the one that was decided last
    bool m_replacesMe = false;
    bool m_sawMe = false;
    QUuid m_standsForMe{}; // a UUID of the file that means the me that is here
    QSet<QUuid> m_seen; // in this file
    QHash<QUuid, qint64> m_foreseen; // placeholders of what a dry run would have made
};

} // namespace telemaco
