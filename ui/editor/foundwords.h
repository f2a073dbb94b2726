// Marks on a page what was looked for, where one came to it from the search: in its titles, fields,
// notes and rows, wherever a visible text of it holds the words. Core says where they stand. The first
// one is brought into sight. All marks go at Escape and at the next edit or visit.
#pragma once

#include "core/search/snippet.h"
#include "ui/data/pagecontext.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace telemaco {

class MarkdownEditor;
class RowList;

class FoundWords : public QObject {
    Q_OBJECT

public:
    FoundWords(const PageContext& context, QWidget* page);
    ~FoundWords() override;

    void look(const QStringList& words); // the page is opened for these; none: nothing was looked for
    void mark(); // the page shows what the file holds, for the first time or anew
    void clear();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // A hit: what it stands in, and there at which row or character.
    struct Place {
        QPointer<QWidget> widget{};
        int at = 0;
    };

    QList<Highlight> in(const QString& text);
    void markWidget(QWidget* widget);
    void markLabel(QLabel* label);
    void markLine(QLineEdit* line);
    void markNote(MarkdownEditor* editor);
    void markRows(RowList* list);
    static QRect rectOf(const Place& place);
    void bringIntoSight();
    void reveal();
    void stay();

    PageContext m_context;
    QWidget* m_page;
    QPointer<QWidget> m_window;
    Query m_query;
    std::unique_ptr<Stemmer> m_stemmer; // while there is something to mark
    QHash<QObject*, QList<Highlight>> m_labels;
    QList<Place> m_places;
    Place m_first; // the topmost, as long as the page keeps it in sight
    bool m_brought = false;
};

} // namespace telemaco
