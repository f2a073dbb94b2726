// The title of a page, edited where it stands: a line in the largest size. A long one is read in a few
// lines, until one writes in it.
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

private:
    QRect wordsRect() const;
    void fit();

    int m_lines = 1;
};

} // namespace telemaco
