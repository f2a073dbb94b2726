// Small pieces for the head of a page: they show and do nothing.
#pragma once

#include "ui/theme/colours.h"

#include <QWidget>

namespace telemaco {

// A person's initials in a circle. What it says is said by the name beside it.
class AvatarLabel : public QWidget {
    Q_OBJECT

public:
    explicit AvatarLabel(int size, QWidget* parent = nullptr);
    void setName(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
};

class ChipLabel : public QWidget {
    Q_OBJECT

public:
    explicit ChipLabel(QWidget* parent = nullptr);
    void setWords(const QString& words, Tone tone); // none: nothing is shown
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_words;
    Tone m_tone = Tone::Fact;
};

// How much of something is done, from 0 to 1.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void setProgress(double progress);
    QSize sizeHint() const override { return {160, 8}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_progress = 0;
};

} // namespace telemaco
