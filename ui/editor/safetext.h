// Shows text that came from elsewhere, for reading: it opens no file and no address by itself. A
// link opens on a click (or Enter) only where mayOpen() agrees, and tells its address beforehand.
#pragma once

#include "ui/editor/links.h"

#include <QTextBrowser>

namespace telemaco {

// What stands for every picture and file that a text names. Anything invalid or null would make Qt
// look on the disk.
QVariant nothingToSee();

// Qt's headings shout: these are a little larger than the text, and bold.
void quietHeadings(QTextDocument& document);

class SafeText : public QTextBrowser {
    Q_OBJECT

public:
    explicit SafeText(OpenLink openLink, QWidget* parent = nullptr);

    void showMarkdown(const QString& text);
    void showPlain(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {80, sizeHint().height()}; } // as high as its text

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void doSetSource(const QUrl& name, QTextDocument::ResourceType type) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const QUrl& url);

    OpenLink m_openLink;
};

} // namespace telemaco
