// Puts widgets beside each other and goes on in the next line where the width ends. Widgets whose
// policy expands share what is left of their line; hidden ones take no room.
#pragma once

#include <QLayout>

namespace telemaco {

class Flow : public QLayout {
    Q_OBJECT

public:
    explicit Flow(QWidget* parent = nullptr);
    ~Flow() override;

    void addItem(QLayoutItem* item) override { m_items += item; }
    void insert(int index, QWidget* widget);
    void setLineGap(int pixels) { m_lineGap = pixels; }
    // Where there is more height than the lines take: in its middle rather than at its top.
    void keepToTheMiddle() { m_inTheMiddle = true; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;

    QSize sizeHint() const override; // in one line
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool really) const; // answers the height
    QList<QLayoutItem*> lineFrom(int first, int width, int* end) const;
    int placeLine(const QList<QLayoutItem*>& line, const QRect& rect, int y, bool really) const;

    QList<QLayoutItem*> m_items;
    int m_lineGap = 8;
    bool m_inTheMiddle = false;
};

} // namespace telemaco
