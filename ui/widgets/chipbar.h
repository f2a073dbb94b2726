// What hangs on an entry, as chips in lines that wrap. Arrow keys walk along them, Enter opens
// one, Delete or Backspace takes it off; the mouse finds a cross on each.
#pragma once

#include "core/domain/entities.h"
#include "ui/theme/colours.h"

#include <QAbstractButton>

namespace telemaco {

class Flow;

struct ChipContent {
    ItemRef item{}; // none: the mood
    QUuid uuid{};
    QString text{};
    QString said{}; // for those who cannot see its colour: "Goal: Lead the migration"
    Tone tone = Tone::Fact;
    LinkRole role = LinkRole::About; // how it hangs on it, where it is a relationship

    bool operator==(const ChipContent&) const = default;
};

class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(const ChipContent& content, QWidget* parent);
    const ChipContent& content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {48, sizeHint().height()}; }

Q_SIGNALS:
    void removeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRect crossRect() const;

    ChipContent m_content;
};

// The chips and, behind the last one where there is room, one more widget.
class ChipBar : public QWidget {
    Q_OBJECT

public:
    explicit ChipBar(QWidget* last, QWidget* parent = nullptr);

    void setChips(const QList<ChipContent>& chips);
    const QList<Chip*>& chips() const { return m_chips; }

Q_SIGNALS:
    void opened(const telemaco::ChipContent& chip);
    void removeAsked(const telemaco::ChipContent& chip);

private:
    void add(const ChipContent& content);

    Flow* m_flow;
    QWidget* m_last;
    QList<Chip*> m_chips;
};

} // namespace telemaco
