// A page of the window: a title with what one can do, below it a column (or two) of sections that
// scroll. Pages are made on first show and fed by their feature.
#pragma once

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QUuid>
#include <QVariantMap>

namespace telemaco {

// Where in the program something is: a page, the item it shows, the words to be highlighted.
struct Address {
    QString page{};
    QUuid item{};
    QStringList words{};

    bool operator==(const Address&) const = default;
};

class PageWidget : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    // The page is about to be shown for this address. Called again for each new address.
    virtual void open(const Address& address) = 0;
    // Where the person is on it, for the next start and for going back.
    virtual QVariantMap state() const { return {}; }
    virtual void restore(const QVariantMap&) { }
    // Whatever is being written goes to the file now. As it stands: every field tells what is in it.
    virtual void flush();
    // Shows only what the other side of a relationship may see, or all again. False: it cannot.
    virtual bool setDiscreet(bool discreet) { return !discreet; }
    // The item in sight, where it need not be the one of the address. Null: that one, or none.
    virtual QUuid item() const { return {}; }
    // The widget that the keyboard should be in when the page opens.
    virtual QWidget* firstFocus() { return nullptr; }
};

// Words in one of the program's sizes; they follow when the text size is changed. Never read as
// rich text.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextSize size, const QString& text = {}, QWidget* parent = nullptr);

    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    // What its height follows from, beside the width.
    struct Measured {
        QString text{};
        QFont font{};
        QMargins margins{};
        int least = 0;
        bool wraps = false;

        bool operator==(const Measured&) const = default;
    };

    TextSize m_size;
    mutable Measured m_measured;
    mutable QHash<int, int> m_heights; // by the width
};

// A card: a surface with a thin line around it.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    QVBoxLayout* column() const { return m_column; }
    void add(QWidget* widget) { m_column->addWidget(widget); } // from edge to edge
    void addInset(QWidget* widget); // in from the edges, as a field below rows is
    // As high as what is on it, where the page has room for that; else what is on it scrolls.
    void fitContent() { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
};

// A heading with an optional remark and an optional small button at its right, or below it where
// the width ends.
class SectionHead : public QWidget {
    Q_OBJECT

public:
    explicit SectionHead(const QString& title, QWidget* parent = nullptr);
    void setTitle(const QString& title) { m_title->setText(title); }
    void setRemark(const QString& remark);
    QPushButton* addButton(const QString& words, const QString& accessibleName);

private:
    TextLabel* m_title;
    QLabel* m_remark;
};

// What belongs here while there is nothing, and the one action that starts it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const QString& title, const QString& text, QWidget* parent = nullptr);
    QPushButton* addAction(const QString& words, bool primary);
    void setText(const QString& text);

private:
    QLabel* m_text;
    QHBoxLayout* m_actions;
};

class Flow;

// A column that scrolls, with the page's margins and its title.
class ScrollPage : public PageWidget {
    Q_OBJECT

public:
    explicit ScrollPage(QWidget* parent = nullptr);

protected:
    void setTitle(const QString& title, const QString& caption = {});
    QPushButton* addButton(const QString& words, bool primary);
    void setWidest(int pixels) { m_scroller->widget()->setMaximumWidth(pixels); } // a form is no table
    QHBoxLayout* head() const { return m_head; }
    QVBoxLayout* column() const { return m_column; }
    // Two columns below column(), one when it is narrow; there are left() and right() then.
    void useColumns(int leftPart, int rightPart);
    QVBoxLayout* left() const { return m_left; }
    QVBoxLayout* right() const { return m_right; }
    // Nothing can be done on the page of an item that was deleted: only setTitle() is seen then.
    void showContent(bool there);
    void weighColumns(int leftPart, int rightPart); // after useColumns; 0: the other has the width
    QScrollArea* scroller() const { return m_scroller; }
    bool isNarrow() const; // for the text it shows: columns and the head then go downwards
    void followWidth(QBoxLayout* line); // this line too
    void resizeEvent(QResizeEvent* event) override;

private:
    bool m_there = true;
    QScrollArea* m_scroller;
    QList<QBoxLayout*> m_lines;
    QHBoxLayout* m_head;
    TextLabel* m_title;
    QLabel* m_caption;
    Flow* m_buttons;
    QVBoxLayout* m_column;
    QBoxLayout* m_columns;
    QVBoxLayout* m_left = nullptr;
    QVBoxLayout* m_right = nullptr;
};

QLabel* captionLabel(const QString& text = {}, QWidget* parent = nullptr);
QLabel* bodyLabel(const QString& text = {}, QWidget* parent = nullptr);
// A label with the name of a field and the field beside it.
void addFieldRow(QVBoxLayout* column, const QString& name, QWidget* field, int nameWidth = 160);
// The column of a page that is one list, no wider than the eye follows a row.
QVBoxLayout* listColumn(QWidget* page);
// The title of a page with its controls at the right, or below it where the width ends.
QLayout* headLine(const QString& title, const QList<QWidget*>& controls);
// Reaches out of its column, where it has an edge of its own: its words stand in line with the others.
QLayout* hungOut(QWidget* widget, int before, int after = 0);
void removeAll(QLayout* layout); // and delete

} // namespace telemaco

Q_DECLARE_METATYPE(telemaco::Address)
