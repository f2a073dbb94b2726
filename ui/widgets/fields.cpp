#include "ui/widgets/fields.h"

#include "core/base/datewords.h"
#include "ui/data/fieldkeeper.h"
#include "ui/theme/colours.h"
#include "ui/theme/frame.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/addline.h"
#include "ui/widgets/cutwords.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyleOption>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

namespace telemaco {

LineField::LineField(const QString& name, const QString& invitation, QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(invitation);
    setProperty("quiet", true);
    connect(this, &QLineEdit::returnPressed, this, &LineField::commit);
}

void LineField::setValue(const QString& text)
{
    m_value = text;
    if (hasFocus() && isModified())
        return;
    const bool other = this->text() != text;
    if (other)
        setText(text);
    if (other || !hasFocus()) // its beginning is seen
        setCursorPosition(0);
}

void LineField::keepBy(const PageContext& context)
{
    m_keeper = new FieldKeeper(
        context, [this] { return reading(); }, this);
    connect(this, &QLineEdit::textEdited, m_keeper, &FieldKeeper::changed);
}

void LineField::show(ItemRef item, const char* field, const QString& text)
{
    if (isNews(item, field, text))
        replace(text);
}

bool LineField::isNews(ItemRef item, const char* field, const QVariant& value)
{
    return m_keeper->show(item, field, value) != FieldKeeper::Shows::WhatItHas;
}

bool LineField::isSaved() const { return !m_keeper || m_keeper->isSaved(); }

void LineField::replace(const QString& text)
{
    m_value = text;
    setText(text);
    setModified(false);
    setCursorPosition(0);
}

void LineField::step(const QString& text)
{
    setText(text);
    setModified(true);
    Q_EMIT textEdited(text);
}

bool LineField::accept(QString* text)
{
    *text = text->trimmed();
    return !m_needed || !text->isEmpty();
}

std::optional<QVariant> LineField::reading() const
{
    const QString written = text().trimmed();
    if (m_needed && written.isEmpty())
        return {};
    return notNull(written);
}

void LineField::commit()
{
    QString written = text();
    setModified(false);
    const bool good = written == m_value || accept(&written);
    if (!good) {
        takeBack();
        Q_EMIT refused(written);
        return;
    }
    if (text() != written)
        setText(written);
    if (m_keeper)
        m_keeper->flush();
    if (written == m_value)
        return;
    m_value = written;
    Q_EMIT edited(written);
}

void LineField::takeBack()
{
    setText(m_value);
    setModified(false);
    Q_EMIT textEdited(m_value);
    if (m_keeper)
        m_keeper->flush();
}

// Ctrl+Z is the field's own while it has steps, then the workspace's.
bool LineField::event(QEvent* event)
{
    if (leavesStepsToWindow(*this, event))
        return false;
    return tellWhole(this, event, text(), textRect().width()) || QLineEdit::event(event);
}

void LineField::sayRefused(const QString& why)
{
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), Qt::convertFromPlainText(why), this);
}

QRect LineField::textRect() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    return inside.marginsRemoved(textMargins()).adjusted(2, 0, -2, 0); // as QLineEdit has it
}

void LineField::paintEvent(QPaintEvent* event)
{
    if (hasFocus() || !isWider(this, text(), textRect().width())) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame panel;
    initStyleOption(&panel);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &panel, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(textRect(), alignment() | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, textRect().width()));
}

void LineField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && text() != m_value) {
        takeBack();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineField::focusOutEvent(QFocusEvent* event)
{
    commit();
    QLineEdit::focusOutEvent(event);
}

DateField::DateField(const QString& name, const QString& invitation, QDate today, QWidget* parent)
    : LineField(name, invitation, parent)
    , m_today(today)
{
    connect(this, &LineField::edited, this, [this] { Q_EMIT dateEdited(m_date); });
    connect(this, &LineField::refused, this, [this](const QString& text) {
        sayRefused(tr("“%1” is not a date. Write it like %2.").arg(text.left(40), words(m_today)));
    });
}

QString DateField::words(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMMM yyyy")) : QString();
}

QDate DateField::read(const QString& text, QDate today) { return dateNamed(text, today, Yearless::ThisYear); }

void DateField::setDate(QDate date)
{
    m_date = date;
    setValue(words(date));
}

bool DateField::accept(QString* text)
{
    if (text->trimmed().isEmpty()) {
        m_date = {};
        text->clear();
        return true;
    }
    const QDate date = read(*text, m_today);
    if (!date.isValid())
        return false;
    m_date = date;
    *text = words(date);
    return true;
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (!step) {
        LineField::keyPressEvent(event);
        return;
    }
    const QDate written = read(text(), m_today);
    LineField::step(words((written.isValid() ? written : m_today).addDays(written.isValid() ? step : 0)));
}

void drawFieldFrame(const QWidget* field, QWidget* viewport)
{
    if (!field->hasFocus() && !field->underMouse() && isQuiet(field))
        return;
    QPainter painter(viewport);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(field->palette());
    drawRoundFrame(painter, viewport->rect(), controlRadius, colours.surface, colours.line);
    if (field->hasFocus())
        drawFocusRing(painter, viewport->rect(), field->palette(), controlRadius);
}

TextField::TextField(const QString& name, const QString& invitation, QWidget* parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(invitation);
    setProperty("quiet", true);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(9);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        [this] { updateGeometry(); });
}

void TextField::setValue(const QString& text)
{
    if (m_value == text && toPlainText() == text)
        return;
    const bool writing = hasFocus() && toPlainText() != m_value;
    m_value = text;
    if (!writing)
        setPlainText(text);
}

void TextField::keepBy(const PageContext& context)
{
    m_keeper = new FieldKeeper(
        context, [this] { return notNull(toPlainText()); }, this);
    connect(this, &QPlainTextEdit::textChanged, m_keeper, [this] {
        if (!m_filling)
            m_keeper->changed();
    });
}

void TextField::show(ItemRef item, const char* field, const QString& text)
{
    if (m_keeper->show(item, field, text) == FieldKeeper::Shows::WhatItHas)
        return;
    m_value = text;
    m_filling = true;
    setPlainText(text);
    m_filling = false;
}

void TextField::commit()
{
    const QString written = toPlainText();
    if (m_keeper)
        m_keeper->flush();
    if (written == m_value)
        return;
    m_value = written;
    Q_EMIT edited(written);
}

QSize TextField::sizeHint() const
{
    const qreal lines = document()->documentLayout()->documentSize().height(); // in lines
    const int line = fontMetrics().lineSpacing();
    // QPlainTextEdit scrolls the first line away for want of one more pixel.
    return {200, qMax(controlHeight, static_cast<int>(lines) * line + 2 * fieldInset + 1)};
}

void TextField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && toPlainText() != m_value) {
        setPlainText(m_value);
        if (m_keeper)
            m_keeper->flush();
        return;
    }
    if (event->key() == Qt::Key_Return && event->modifiers() & Qt::ControlModifier) {
        commit();
        Q_EMIT left(toPlainText());
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void TextField::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void TextField::focusOutEvent(QFocusEvent* event)
{
    commit();
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left(toPlainText());
}

void TextField::enterEvent(QEnterEvent* event)
{
    QPlainTextEdit::enterEvent(event);
    viewport()->update();
}

void TextField::leaveEvent(QEvent* event)
{
    QPlainTextEdit::leaveEvent(event);
    viewport()->update();
}

void TextField::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateGeometry();
}

void TextField::paintEvent(QPaintEvent* event)
{
    drawFieldFrame(this, viewport());
    QPlainTextEdit::paintEvent(event);
}

ChoiceField::ChoiceField(const QString& name, QWidget* parent)
    : QComboBox(parent)
{
    setAccessibleName(name);
    setProperty("quiet", true);
    setMinimumWidth(withText(64)); // its words end in an ellipsis where there is no more
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(currentData()); });
}

void ChoiceField::setValue(const QVariant& value) { setCurrentIndex(findData(value)); }

bool ChoiceField::event(QEvent* event)
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room
        = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    return tellWhole(this, event, currentText(), room.width() - 2) || QComboBox::event(event);
}

void ChoiceField::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace telemaco
