// Fields that are edited where they stand: on a card they look like text until the pointer or the
// keyboard comes, elsewhere they have a frame. They tell what was written when it leaves or Enter is pressed.
// Esc takes back what is not told yet. One that shows a field of an item (keepBy, show) keeps what is
// typed by itself, at most a second later; Esc then brings back in the file too what stood there.
// Words that find no room end in an ellipsis and are read in full beside the pointer.
#pragma once

#include "core/domain/kind.h"
#include "ui/data/pagecontext.h"

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace telemaco {

class FieldKeeper;

// A place where something is being written. flush() hands it over as it stands; a page does so with
// all of its own before another is shown.
class Writing {
public:
    virtual void flush() = 0;

protected:
    ~Writing() = default;
};

// The frame behind a field of several lines, which paints itself on its viewport.
void drawFieldFrame(const QWidget* field, QWidget* viewport);

class LineField : public QLineEdit, public Writing {
    Q_OBJECT

public:
    // `name` is what a screen reader calls it, `invitation` what stands there while it is empty.
    LineField(const QString& name, const QString& invitation, QWidget* parent = nullptr);

    void setValue(const QString& text); // not while the person is writing in it
    void replace(const QString& text); // also then
    QString value() const { return m_value; }
    void commit(); // tells what is written, if it is new
    void flush() override { commit(); }
    void setNeeded(bool needed = true) { m_needed = needed; } // left empty, what stood there comes back
    void keepBy(const PageContext& context);
    using QWidget::show;
    // This text field of this item, as the file holds it; what is being written there stays.
    void show(ItemRef item, const char* field, const QString& text);
    bool isSaved() const;
    // With a frame also while nobody is near: for a line where something new is begun.
    void setFramed() { setProperty("quiet", false); }

Q_SIGNALS:
    void edited(const QString& text);
    void refused(const QString& text);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    virtual bool accept(QString* text); // false: it cannot be; what stood there comes back
    // What stands there as the file keeps it; none: it is no value (yet).
    virtual std::optional<QVariant> reading() const;
    void sayRefused(const QString& why); // beneath the field
    // For show(): false where what stands there is to stay.
    bool isNews(ItemRef item, const char* field, const QVariant& value);
    void step(const QString& text); // by a key rather than typed

private:
    QRect textRect() const; // where its words stand
    void takeBack();

    QString m_value; // as it stood before the person began to write
    FieldKeeper* m_keeper = nullptr;
    bool m_needed = false;
};

// A date in the person's own way of writing; empty: none. Up and Down move it by a day; "tomorrow",
// "friday", "+14" and what else datewords.h names are understood.
class DateField : public LineField {
    Q_OBJECT

public:
    DateField(const QString& name, const QString& invitation, QDate today, QWidget* parent = nullptr);

    void setDate(QDate date);
    QDate date() const { return m_date; }
    static QDate read(const QString& text, QDate today); // invalid: not understood
    static QString words(QDate date);

Q_SIGNALS:
    void dateEdited(QDate date);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool accept(QString* text) override;

private:
    QDate m_date;
    QDate m_today;
};

// Several lines, as high as its text.
class TextField : public QPlainTextEdit, public Writing {
    Q_OBJECT

public:
    TextField(const QString& name, const QString& invitation, QWidget* parent = nullptr);

    void setValue(const QString& text);
    QString value() const { return m_value; }
    void commit(); // tells what is written, if it is new
    void flush() override { commit(); }
    void keepBy(const PageContext& context);
    using QWidget::show;
    void show(ItemRef item, const char* field, const QString& text); // as with LineField

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(const QString& text);
    void left(const QString& text); // done with it: by Ctrl+Enter, or the keyboard went on

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_value; // as it stood before the person began to write
    FieldKeeper* m_keeper = nullptr;
    bool m_filling = false;
};

class ChoiceField : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceField(const QString& name, QWidget* parent = nullptr);

    void add(const QString& words, const QVariant& value) { addItem(words, value); }
    void setFramed() { setProperty("quiet", false); }
    void setValue(const QVariant& value);

Q_SIGNALS:
    void chosen(const QVariant& value);

protected:
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override; // a wheel over a page scrolls the page
};

} // namespace telemaco
