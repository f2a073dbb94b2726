// A list of Rows, painted by a delegate. Enter or a click opens, Space ticks, Delete asks to
// remove, Ctrl+Enter does the row's own action; Shift and Ctrl select several. New rows set in the
// model keep what is current, selected and in sight, by their uuid; `shown` is not told again for
// a row that stays current.
#pragma once

#include "ui/widgets/row.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace telemaco {

class RowList;

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    // Where in the row's rectangle its mark and its action are.
    static QRect markRect(const QRect& row, const Row& content);
    static QRect actionRect(const QRect& row, const Row& content);

    struct Lines {
        int title = 1;
        int caption = 0;
    };

private:
    Lines linesOf(const QModelIndex& index, const RowList& list, int width) const;

    // How wide the words of a row are on one line. A layout asks for its lines several times and for
    // several widths, painting does once more, and each time every word would be shaped anew.
    struct Widths {
        Row row{};
        QFont font{};
        qreal title = 0;
        qreal caption = 0;
        int beside = 0; // left free at their right
    };
    const Widths& widthsOf(int number, const Row& row) const;
    mutable QHash<int, Widths> m_widths; // by the number of the row
};

class RowList : public QListView {
    Q_OBJECT

public:
    enum class Form {
        Pane, // fills its place and scrolls
        Embedded, // as high as its rows, inside a page that scrolls; long words get a second line
    };

    explicit RowList(Form form, QWidget* parent = nullptr);

    RowModel& rows() { return *m_rows; }
    const RowModel& rows() const { return *m_rows; }
    Row current() const; // an empty Row: none
    QList<Row> selected() const;
    void select(int row);

    Form form() const { return m_form; }
    // Selected rows stand out while the keyboard is here, or always in a list that fills its place.
    bool showsSelection() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const telemaco::Row& row);
    void shown(const telemaco::Row& row); // the current row changed
    void ticked(const telemaco::Row& row);
    void acted(const telemaco::Row& row);
    void removeAsked(const QList<telemaco::Row>& rows);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();
    void remember(); // before the rows change
    void recall();
    void bringIntoSight(const QModelIndex& index);

    Form m_form;
    RowModel* m_rows;
    QPersistentModelIndex m_pressed;

    struct Place {
        int row = -1;
        QUuid current{};
        QSet<QUuid> selected{};
        int scrolled = 0;
    } m_place;
    QUuid m_shown; // told last
    bool m_recalling = false;
};

} // namespace telemaco
