// The program as main() runs it, until its first page is painted.
#include "app/telemaco/application.h"
#include "app/telemaco/run.h"
#include "tests/bench/start/firstpainted.h"

#include <QApplication>
#include <memory>

int main(int argc, char** argv)
{
    std::unique_ptr<telemaco::bench::FirstPainted> painted;
    return telemaco::run(argc, argv, [&](telemaco::Application& program) {
        for (const QWidget* widget : QApplication::topLevelWidgets())
            if (const auto* window = qobject_cast<const telemaco::MainWindow*>(widget))
                painted = std::make_unique<telemaco::bench::FirstPainted>(
                    *window, [&program, window] { return program.isIdle() && window->page(); });
    });
}
