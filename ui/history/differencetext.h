// What a text was and became, to be read: what went is struck through, what came is underlined, and
// both have a colour beside that. Nothing in it is read as rich text and nothing is opened.
#pragma once

#include "core/base/textdiff.h"

#include <QTextEdit>

namespace telemaco {

// A field in words, as it was and became.
struct ShownChange {
    QString field{};
    QList<TextPiece> pieces{};
    bool cutBefore = false; // there is more text before the first piece …
    bool cutBehind = false; // … or behind the last

    bool operator==(const ShownChange&) const = default;
};

class DifferenceText : public QTextEdit {
    Q_OBJECT

public:
    explicit DifferenceText(QWidget* parent = nullptr);

    // `allNew`: the item was made with them, so that nothing stands out as changed.
    void setChanges(const QList<ShownChange>& changes, bool allNew = false);
    void clearText() { setChanges(QList<ShownChange>()); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    QTextCharFormat formatOf(TextPiece::What what) const;

    QList<ShownChange> m_changes;
    bool m_allNew = false;
};

} // namespace telemaco
