// The tags of the workspace, each renamed where it stands. Giving one the name of another merges
// the two; the tags below it (work/…) come along. One undo takes it back.
#pragma once

#include "core/domain/entities.h"
#include "ui/data/pagecontext.h"

#include <QVBoxLayout>
#include <QWidget>

namespace telemaco {

class TagsBox : public QWidget {
    Q_OBJECT

public:
    explicit TagsBox(const PageContext& context, QWidget* parent = nullptr);

    void refresh();

private:
    void show(const QList<Tag>& tags);
    void rename(const QString& from, const QString& to);
    void remove(const Tag& tag);

    PageContext m_context;
    QVBoxLayout* m_rows;
    QList<Tag> m_shown;
};

} // namespace telemaco
