#include "ui/widgets/pieces.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace telemaco {

AvatarLabel::AvatarLabel(int size, QWidget* parent)
    : QWidget(parent)
{
    setFixedSize(withText(size), withText(size));
}

void AvatarLabel::setName(const QString& name)
{
    m_name = name;
    update();
}

void AvatarLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, coloursOf(palette()));
}

ChipLabel::ChipLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void ChipLabel::setWords(const QString& words, Tone tone)
{
    m_words = words;
    m_tone = tone;
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const { return chipSize(m_words); }

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChipIn(painter, rect(), m_words, m_tone, coloursOf(palette()));
}

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProgressLine::setProgress(double progress)
{
    m_progress = progress;
    setAccessibleName(tr("%1 % done").arg(qRound(progress * 100)));
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintProgress(painter, rect().adjusted(0, 1, 0, -1), m_progress, coloursOf(palette()));
}

} // namespace telemaco
