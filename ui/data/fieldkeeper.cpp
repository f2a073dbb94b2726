#include "ui/data/fieldkeeper.h"

#include "ui/shell/commandregistry.h"
#include "ui/widgets/errortext.h"

namespace telemaco {

FieldKeeper::FieldKeeper(const PageContext& context, Reading reading, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_reading(std::move(reading))
    , m_saver(new Autosaver(this))
{
    connect(m_saver, &Autosaver::save, this, &FieldKeeper::save);
}

FieldKeeper::Shows FieldKeeper::show(ItemRef item, const char* field, const QVariant& value)
{
    if (item == m_item && m_field == field) {
        if (m_saver->isDirty() || value == m_kept)
            return Shows::WhatItHas;
        m_kept = value;
        return Shows::NewerValue;
    }
    flush();
    m_saver->forget();
    ++m_visit;
    m_toldTrouble = false;
    m_item = item;
    m_field = field;
    m_kept = value;
    return Shows::AnotherItem;
}

void FieldKeeper::save()
{
    const auto value = m_item ? m_reading() : std::nullopt;
    if (!value) {
        m_saver->forget();
        return;
    }
    m_kept = *value;
    m_context.courier->type(this, m_item, m_field, m_kept,
        [this, visit = m_visit](const Result<ChangeSet>& done) { answered(visit, done); });
}

void FieldKeeper::answered(int visit, const Result<ChangeSet>& done)
{
    const ErrorCode code = done ? ErrorCode::Missing : done.error().code;
    const bool refused = code == ErrorCode::Required || code == ErrorCode::Invalid; // also the next time
    if (!done && (!m_toldTrouble || refused)) {
        const QString why = ErrorText::sentence(done.error());
        m_context.commands->tell(refused ? why : tr("Not saved yet, trying again. %1").arg(why));
    }
    if (visit != m_visit)
        return;
    m_toldTrouble = !done && !refused;
    if (m_toldTrouble)
        m_saver->failed();
    else
        m_saver->saved();
}

void FieldKeeper::flush()
{
    m_saver->flush();
    if (m_saver->state() != Autosaver::State::Unsaved)
        return;
    if (const auto value = m_reading()) {
        m_kept = *value;
        m_context.courier->type(nullptr, m_item, m_field, m_kept);
    }
}

} // namespace telemaco
