#include "core/workspace/erasure.h"

#include "core/base/reason.h"

namespace telemaco {

static Result<void> removeItems(Writer& writer, const ErasureScope& scope)
{
    for (const ErasureScope::Item& item : scope.items())
        if (item.isThere && item.kind != Kind::ImportSource
            && writer.store().find({item.kind, item.id})) // may have gone with another one
            TELEMACO_TRY(writer.remove({item.kind, item.id}));
    return {};
}

// A source that went with the undo of its import, as the log has it.
static std::optional<ImportSource> removedSource(const ChangeLog& log, const QUuid& uuid)
{
    const auto removal = log.removalOf(uuid);
    return removal ? std::optional(fromRecord<ImportSource>(removedRecord(*removal))) : std::nullopt;
}

// The next import must still know that it has been here, and by nothing that says what it was: also
// where the import was undone before, since nobody erases what a folder may bring again.
static Result<void> forgetSources(Writer& writer, const ChangeLog& log, const ErasureScope& scope)
{
    for (const ErasureScope::Item& item : scope.items()) {
        if (item.kind != Kind::ImportSource)
            continue;
        auto source = item.isThere ? writer.get(Id<ImportSource>{item.id}) : removedSource(log, item.uuid);
        if (!source)
            continue;
        source->key = erasedSourceKey();
        source->hash = source->digest = QByteArray(32, '\0');
        source->item = {};
        if (item.isThere)
            TELEMACO_TRY(writer.save(*source));
        else
            TELEMACO_TRY(writer.add(*source));
    }
    return {};
}

static Result<void> blankQuotes(Writer& writer, LogErasure& log, const ErasureScope& scope)
{
    for (const ErasureScope::Quote& quote : scope.quotes()) {
        if (writer.store().find(quote.item))
            TELEMACO_TRY(writer.setField(quote.item, quote.field.toLatin1().constData(), QStringLiteral("")));
        log.forgetField(quote.item, quote.field);
        log.blankRemoved(quote.item, quote.field);
    }
    return {};
}

Result<ChangeSet> eraseForGood(Workspace& workspace, const ErasureScope& scope)
{
    if (scope.items().isEmpty())
        return ErrorCode::Missing;
    if (scope.containsMe())
        return Error{ErrorCode::InUse, Reason::IsMe};
    if (workspace.log().newest().value_or(Operation{}).number != scope.newestOperation())
        return ErrorCode::Conflict;
    const auto& first = scope.items().first();
    const auto counted = scope.counts().find(first.kind);
    const OperationName name{
        QStringLiteral("erase"), first.kind, counted == scope.counts().end() ? 1 : counted->second};
    return workspace.erase(name, [&](Writer& writer) -> Result<void> {
        LogErasure log(workspace.database(), workspace.log());
        TELEMACO_TRY(blankQuotes(writer, log, scope));
        TELEMACO_TRY(forgetSources(writer, workspace.log(), scope));
        TELEMACO_TRY(removeItems(writer, scope));
        for (const ErasureScope::Item& item : scope.items())
            log.forget({item.kind, item.id}, item.uuid);
        log.close();
        workspace.database().run(
            "insert into cleaning (due) select 1 where not exists (select 1 from cleaning)");
        return {};
    });
}

Cleaning::Cleaning(Workspace& workspace)
    : m_workspace(workspace)
    , m_index(workspace.database(), workspace.indexWriter())
{
}

bool Cleaning::isDue(const Workspace& workspace)
{
    return workspace.database().first("select 1 from cleaning").has_value();
}

Result<bool> Cleaning::step()
{
    if (m_phase == Phase::Index) {
        const auto more = m_index.step();
        if (more && !*more)
            m_phase = Phase::File;
        return more ? Result<bool>(true) : more;
    }
    return m_phase == Phase::File ? rewriteFile() : false;
}

// Rows that moved from page to page have left copies behind that nothing overwrites.
Result<bool> Cleaning::rewriteFile()
{
    Database& database = m_workspace.database();
    (void)database.takeError();
    database.runScript("vacuum");
    if (auto error = database.takeError())
        return *error;
    if (!database.begin())
        return *database.takeError();
    database.run("delete from cleaning");
    TELEMACO_TRY(database.commit());
    m_phase = Phase::Done;
    return false;
}

Result<ChangeSet> eraseForGood(Workspace& workspace, const QList<QUuid>& items)
{
    ErasureScope scope(workspace, items);
    while (scope.step()) { }
    const auto erased = eraseForGood(workspace, scope);
    if (!erased)
        return erased;
    Cleaning cleaning(workspace);
    for (bool more = true; more;) {
        const auto step = cleaning.step();
        if (!step)
            return step.error();
        more = *step;
    }
    return erased;
}

} // namespace telemaco
