// The title of a page, edited where it stands: a line in the largest size. A long one is read whole, in
// two lines, until one writes in it.
#pragma once

#include "ui/widgets/fields.h"

namespace telemaco {

class TitleField : public LineField {
    Q_OBJECT

public:
    TitleField(const QString& name, const QString& invitation, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect wordsRect() const;
    void fit();
    void setWriting(bool writing);

    int m_lines = 1;
    bool m_writes = false; // the keyboard did not only come here with the page
};

} // namespace telemaco
