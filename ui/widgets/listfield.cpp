#include "ui/widgets/listfield.h"

#include "core/domain/describe.h"
#include "ui/data/fieldkeeper.h"
#include "ui/widgets/cutwords.h"
#include "ui/widgets/flow.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <cmath>

namespace telemaco {

static constexpr int narrowestChip = 120;

namespace {

// As wide as its words where there is room, else cut short with the whole as its tip: a sentence
// among the skills must not make the page wider than the window.
class TextChip : public QPushButton {
public:
    using QPushButton::QPushButton;

    QSize minimumSizeHint() const override
    {
        const QSize whole = sizeHint();
        return {qMin(whole.width(), narrowestChip), whole.height()};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
        const int room = words - qMax(0, sizeHint().width() - width());
        option.text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
        QStylePainter(this).drawControl(QStyle::CE_PushButton, option);
    }
};

} // namespace

ListField::ListField(const QString& name, const QString& invitation, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_flow(new Flow(this))
    , m_field(new LineField(name, invitation))
{
    setAccessibleName(name);
    m_field->setMinimumWidth(invitationWidth(*m_field));
    m_field->setMaxLength(100000);
    m_flow->addWidget(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &LineField::edited, this, &ListField::addTexts);
    connect(m_field, &QLineEdit::returnPressed, this, &ListField::settle);
}

void ListField::setValue(const QStringList& texts)
{
    if (texts == m_value)
        return;
    m_value = texts;
    m_taken = -1;
    showChips(texts);
}

void ListField::keepBy(const PageContext& context)
{
    m_keeper = new FieldKeeper(
        context, [this] { return stored::read(with(m_field->text())); }, this);
    connect(m_field, &QLineEdit::textEdited, m_keeper, &FieldKeeper::changed);
    connect(this, &ListField::edited, m_keeper, [this] { handOver(); });
}

void ListField::handOver()
{
    if (!m_keeper)
        return;
    m_keeper->changed();
    m_keeper->flush();
}

void ListField::show(ItemRef item, const char* field, const QStringList& texts)
{
    if (m_keeper->show(item, field, stored::read(texts)) == FieldKeeper::Shows::WhatItHas)
        return;
    m_field->clear();
    m_field->setValue({});
    setValue(texts);
}

void ListField::showChips(const QStringList& texts)
{
    for (QWidget* chip : m_chips) {
        delete m_flow->takeAt(0);
        chip->removeEventFilter(this);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    QWidget* before = m_field; // which then comes after them
    for (const QString& text : texts) {
        auto* chip = new TextChip(QString(text).replace(u'&', QStringLiteral("&&")), this);
        chip->setProperty("chip", true);
        chip->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // narrower, if need be
        chip->setAccessibleName(text);
        chip->setToolTip(Qt::convertFromPlainText(text));
        chip->setAccessibleDescription(tr("%1. Delete removes it, Enter changes it.").arg(m_name));
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this,
            [this, chip] { takeBack(static_cast<int>(m_chips.indexOf(chip))); });
        m_flow->insert(static_cast<int>(m_chips.size()), chip);
        m_chips += chip;
        chip->show();
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_field);
    updateGeometry();
}

// The list with what is written in the field, which takes the place of the chip it came from.
QStringList ListField::with(const QString& written) const
{
    static const QRegularExpression ends(QStringLiteral("[|\\n\\r]"));
    QStringList texts = m_value;
    qsizetype at = texts.size();
    if (m_taken >= 0) {
        at = m_taken;
        texts.removeAt(at);
    }
    for (const QString& part : written.split(ends, Qt::SkipEmptyParts))
        if (const QString text = part.trimmed(); !text.isEmpty() && !texts.contains(text))
            texts.insert(at++, text);
    return texts;
}

void ListField::addTexts(const QString& written)
{
    const QStringList texts = with(written);
    m_taken = -1;
    m_field->setValue({});
    const bool changed = texts != m_value;
    m_value = texts;
    showChips(texts);
    if (changed)
        Q_EMIT edited(texts);
}

void ListField::remove(int index)
{
    if (index < 0 || index >= m_value.size())
        return;
    QStringList texts = m_value;
    texts.removeAt(index);
    setValue(texts);
    if (m_chips.isEmpty())
        m_field->setFocus();
    else
        m_chips[qMin(index, static_cast<int>(m_chips.size()) - 1)]->setFocus();
    Q_EMIT edited(texts);
}

// What stood in the field becomes a text of its own, the chip's words take its place. The list
// changes only when they are written anew.
void ListField::takeBack(int index)
{
    if (index < 0 || index >= m_value.size())
        return;
    const QString text = m_value[index];
    m_field->commit();
    m_taken = static_cast<int>(m_value.indexOf(text));
    QStringList others = m_value;
    others.removeAt(m_taken);
    showChips(others);
    m_field->setValue(text);
    m_field->setFocus();
    m_field->selectAll();
}

void ListField::settle()
{
    if (m_taken < 0)
        return;
    m_taken = -1;
    m_field->setValue({});
    showChips(m_value);
    handOver();
}

bool ListField::chipKey(int index, int key)
{
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: remove(index); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2: takeBack(index); return true;
    case Qt::Key_Left:
        if (index > 0)
            m_chips[index - 1]->setFocus();
        return true;
    case Qt::Key_Right: (index + 1 < m_chips.size() ? m_chips[index + 1] : m_field)->setFocus(); return true;
    default: return false;
    }
}

bool ListField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut) // after the field has told its words
        QMetaObject::invokeMethod(this, &ListField::settle, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const qsizetype chip = m_chips.indexOf(qobject_cast<QWidget*>(watched));
    if (chip >= 0)
        return chipKey(static_cast<int>(chip), key);
    const bool back = key == Qt::Key_Backspace || key == Qt::Key_Left;
    if (watched == m_field && back && m_field->text().isEmpty() && !m_chips.isEmpty()) {
        m_chips.last()->setFocus();
        return true;
    }
    if (watched == m_field && key == Qt::Key_Escape
        && (m_taken >= 0 || m_field->text() != m_field->value())) {
        m_field->setText(m_field->value());
        if (m_taken >= 0)
            settle();
        else
            handOver();
        return true;
    }
    return false;
}

NumberField::NumberField(const QString& name, const QString& invitation, QWidget* parent)
    : LineField(name, invitation, parent)
{
    connect(this, &LineField::edited, this, [this] { Q_EMIT numberEdited(m_number); });
    connect(this, &LineField::refused, this, [this](const QString& text) {
        sayRefused(tr("“%1” is not a number between %2 and %3.")
                       .arg(text.left(40), words(m_lowest), words(m_highest)));
    });
}

void NumberField::setRange(double lowest, double highest)
{
    m_lowest = lowest;
    m_highest = highest;
}

void NumberField::setUnit(const QString& unit)
{
    m_unit = unit;
    if (m_number)
        setValue(words(*m_number));
}

void NumberField::setNumber(std::optional<double> number)
{
    m_number = number;
    setValue(number ? words(*number) : QString());
}

void NumberField::show(ItemRef item, const char* field, std::optional<double> number)
{
    if (!isNews(item, field, kept(number)))
        return;
    m_number = number;
    replace(number ? words(*number) : QString());
}

QVariant NumberField::kept(std::optional<double> number) const
{
    if (!number)
        return {};
    return m_whole ? QVariant(static_cast<int>(*number)) : QVariant(*number);
}

std::optional<QVariant> NumberField::reading() const
{
    if (text().trimmed().isEmpty())
        return QVariant();
    const auto number = read(text());
    return number ? std::optional(kept(number)) : std::nullopt;
}

QString NumberField::words(double number) const
{
    const double rounded = std::round(number * 1e6) / 1e6; // as many decimals as it has, to a millionth
    const QString text = QLocale().toString(rounded, 'f', QLocale::FloatingPointShortest);
    return m_unit.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, m_unit);
}

std::optional<double> NumberField::read(QString text) const
{
    text = text.trimmed();
    if (!m_unit.isEmpty() && text.endsWith(m_unit))
        text = text.chopped(m_unit.size()).trimmed();
    bool good = false;
    double number = QLocale().toDouble(text, &good);
    if (!good)
        number = QLocale::c().toDouble(text, &good);
    if (!good || !std::isfinite(number) || number < m_lowest || number > m_highest)
        return {};
    return number;
}

bool NumberField::accept(QString* text)
{
    if (text->trimmed().isEmpty()) {
        m_number.reset();
        text->clear();
        return true;
    }
    const std::optional<double> number = read(*text);
    if (!number)
        return false;
    m_number = number;
    *text = words(*number);
    return true;
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (!step) {
        LineField::keyPressEvent(event);
        return;
    }
    const double from = read(text()).value_or(qBound(m_lowest, 0.0, m_highest) - step);
    LineField::step(words(qBound(m_lowest, from + step, m_highest)));
}

} // namespace telemaco
