// As high as what it holds while there is room (its maximum height), then what it holds scrolls.
#pragma once

#include <QScrollArea>

namespace telemaco {

class GrowingArea : public QScrollArea {
    Q_OBJECT

public:
    explicit GrowingArea(QWidget* content, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return widget()->sizeHint(); }
    QSize minimumSizeHint() const override { return {widget()->minimumSizeHint().width(), 0}; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace telemaco
