// One row of a list, as values: what a RowList paints. A model over it for lists that are fed in
// pieces: the first piece when a page is shown, the next when the person gets near its end.
#pragma once

#include "core/domain/kind.h"
#include "ui/theme/colours.h"

#include <QAbstractListModel>
#include <QUuid>
#include <functional>

namespace telemaco {

struct TextRange {
    int start = 0;
    int length = 0;

    bool operator==(const TextRange&) const = default;
};

struct Row {
    enum class Mark { None, Avatar, Check, Day };

    ItemRef item{};
    QUuid uuid{};
    QString title{};
    QString caption{};
    Mark mark = Mark::None;
    QString markText{}; // the name of an avatar, the number of a day
    QString markCaption{}; // the weekday
    bool checked = false;
    QString chip{};
    Tone tone = Tone::Fact;
    double progress = -1; // 0 … 1; less: none
    QString section{}; // a heading above this row
    QString action{}; // shown on hover or focus; Ctrl+Enter
    bool actionStays = false; // shown always, in place of the chip
    QList<TextRange> titleMarks{}; // words that were looked for
    QList<TextRange> captionMarks{};
    bool wrapsTitle = false; // two lines of title also where the list fills its place
    bool wrapsCaption = false; // two lines of caption, where the list fills its place

    bool operator==(const Row&) const = default;
};

class RowModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole, UuidRole };

    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<Row> rows);
    void append(const QList<Row>& rows);
    void replace(int row, const Row& with);
    // Other rows in place of these; what stays the same at both ends keeps its selection and place.
    void update(const QList<Row>& rows);
    const Row& at(int row) const { return m_rows[row]; }
    const QList<Row>& rows() const { return m_rows; }
    int find(const QUuid& uuid) const; // -1: not here
    int find(ItemRef item) const;

    // Called when the end of what is loaded comes into sight; answer with append(). Without more
    // to come set none.
    void setMore(std::function<void()> more);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QList<Row> m_rows;
    std::function<void()> m_more;
    bool m_asked = false;
};

} // namespace telemaco

Q_DECLARE_METATYPE(telemaco::Row)
