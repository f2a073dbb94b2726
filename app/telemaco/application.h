// Puts the window together: opens the workspace through the courier, registers the pages and the
// commands that belong to the program as a whole. It wires, and decides nothing.
#pragma once

#include "app/common/installation.h"
#include "app/telemaco/arguments.h"
#include "app/telemaco/instance.h"
#include "core/base/clock.h"
#include "ui/data/backups.h"
#include "ui/data/courier.h"
#include "ui/data/pagecontext.h"
#include "ui/desktop/systemtheme.h"
#include "ui/shell/mainwindow.h"

class QTemporaryDir;

namespace telemaco {

class Finder;

class Application : public QObject {
    Q_OBJECT

public:
    // The workspace that was asked for is being opened from then on.
    Application(const Arguments& arguments, Installation& installation);
    ~Application() override;

    // Shows the window with its first page once there is one, or the small one to write in.
    void start();
    // Draws the page asked for into the picture and ends with its exit code.
    void drawPicture();
    // Nothing has been asked of the file that is not answered.
    bool isIdle() const { return m_courier.isIdle(); }

private:
    void addPages();
    void paintPagesOnce();
    void addCommands();
    void addPageCommands();
    void addFileCommands();
    void offerRecent();
    void openFirst();
    void openFile(const QString& path, bool create);
    void openReadOnly(const QString& path, const Error& why);
    void opened(bool writable);
    void couldNotOpen(const QString& path, const Error& error);
    void refused(const QString& path, const Error& error);
    void goBackTo(const QString& before);
    void showFirstPage();
    void showWindow();
    void refreshRelationships();
    void updateUndo(const std::optional<OperationName>& undo, const std::optional<OperationName>& redo);
    void followStart(const QStringList& arguments);
    void applyAppearance();
    void followSystem();
    void useTheme();
    void waitForPicture();
    void savePicture();
    void chooseFile(bool create);
    void saveCopy(bool goThere);
    void takeDropped(QStringList paths);
    void restoreBackup(const Backup& backup);
    void addSampleCommands();
    void openSample();
    void makeSampleAt(const QString& path, std::function<void(const Result<QString>&)> done);
    void leaveSample();
    bool isSample(const QString& path) const;
    bool hasOwnWorkspace() const;
    void markSample();
    void showState(const QString& state);
    void showBackups();
    WorkspaceOptions optionsFor(const QString& path, bool create) const;

    Arguments m_arguments;
    Installation& m_installation;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_pictured; // where a sample lies that is only drawn
    Courier m_courier;
    Backups m_backups;
    Instance m_instance;
    SystemTheme m_systemTheme;
    std::unique_ptr<MainWindow> m_window;
    PageContext m_context;
    Finder* m_finder = nullptr;
    QString m_state; // of the file: saved, read only
    bool m_tellsTrouble = false;
    QString m_before; // open until another one was asked for; empty: none was
    bool m_isEmpty = false;
    int m_quietRounds = 0;
};

} // namespace telemaco
