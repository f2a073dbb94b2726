// The least that a program with a window can be: the floor of a start.
#include "tests/bench/start/firstpainted.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1100, 700);
    window.show();
    const telemaco::bench::FirstPainted painted(window, [] { return true; });
    return QApplication::exec();
}
