// The least that a program with a window can be: the floor of a start. With an argument it says so many
// things, in four fonts: what words cost, and no start of a window that has any can do without.
#include "tests/bench/start/firstpainted.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QMainWindow>

static QWidget* words(int count)
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    for (int i = 0; i < count; ++i) {
        auto* label = new QLabel(QStringLiteral("What number %1 of them has to say").arg(i + 1));
        QFont font = label->font();
        font.setPointSizeF(font.pointSizeF() * (0.86 + 0.14 * (i % 4)));
        font.setWeight(i % 4 == 2 ? QFont::DemiBold : QFont::Normal);
        label->setFont(font);
        grid->addWidget(label, i / 3, i % 3);
    }
    return page;
}

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1100, 700);
    if (argc > 1)
        window.setCentralWidget(words(QApplication::arguments().at(1).toInt()));
    window.show();
    const telemaco::bench::FirstPainted painted(window, [] { return true; });
    return QApplication::exec();
}
