#include "ui/settings/tagsbox.h"

#include "core/workspace/titles.h"
#include "core/workspace/usecases.h"
#include "ui/data/itemedit.h"
#include "ui/shell/commandregistry.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/page.h"

namespace telemaco {

static constexpr int mostShown = 200;

TagsBox::TagsBox(const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    connect(m_context.courier, &Courier::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Kind::Tag))
            refresh();
    });
}

void TagsBox::refresh()
{
    m_context.courier->ask(
        this, [](const Workspace& workspace) { return tagsByName(workspace, mostShown); },
        [this](const QList<Tag>& tags) { show(tags); });
}

void TagsBox::show(const QList<Tag>& tags)
{
    if (tags == m_shown && m_rows->count() > 0)
        return;
    m_shown = tags;
    removeAll(m_rows);
    if (tags.isEmpty()) {
        auto* none = captionLabel(tr("No tags yet. They are made where you write: #garden."));
        none->setIndent(fieldInset);
        m_rows->addWidget(none);
    }
    for (const Tag& tag : tags) {
        auto* line = new QHBoxLayout;
        auto* field = new LineField(tr("Name of the tag “%1”").arg(tag.path), {});
        field->setValue(tag.path);
        connect(field, &LineField::edited, this,
            [this, from = tag.path](const QString& to) { rename(from, to); });
        auto* button = new QPushButton(tr("Delete"));
        button->setAccessibleName(tr("Delete the tag “%1”").arg(tag.path));
        button->setProperty("flat", true);
        connect(button, &QPushButton::clicked, this, [this, tag] { remove(tag); });
        line->addWidget(field, 1);
        line->addWidget(button);
        m_rows->addLayout(line);
    }
}

void TagsBox::rename(const QString& from, const QString& to)
{
    m_context.courier->ask(
        this, [from, to](Workspace& workspace) { return renameTag(workspace, from, to); },
        [this, from, to](const Result<ChangeSet>& done) {
            tellDone(m_context, done, tr("“%1” is now “%2”.").arg(from, to));
            m_shown.clear(); // a refused name gives way to what stands
            refresh();
        });
}

void TagsBox::remove(const Tag& tag)
{
    m_context.courier->ask(
        this,
        [item = ItemRef{Kind::Tag, tag.id.value}](
            Workspace& workspace) { return removeItems(workspace, {item}); },
        [this, path = tag.path](
            const Result<ChangeSet>& done) { tellDone(m_context, done, tr("Deleted: %1.").arg(path)); });
}

} // namespace telemaco
