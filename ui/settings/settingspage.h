// What the program should know of the person and how it should look. Every choice takes effect at
// once; the name belongs to the workspace, the rest to this installation.
#pragma once

#include "ui/data/pagecontext.h"
#include "ui/widgets/fields.h"
#include "ui/widgets/listfield.h"
#include "ui/widgets/page.h"

namespace telemaco {

class BackupsBox;
class TagsBox;

class SettingsPage : public ScrollPage {
    Q_OBJECT

public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    void open(const Address& address) override;
    QWidget* firstFocus() override { return scroller(); }

private:
    void addPerson();
    void addMeetings();
    void addWeek(Card* card);
    void addAppearance();
    void addNotesFolder();
    void chooseFolder();
    void watch(const QString& folder);
    void addWorkspace();
    void addTags();
    void addBackups();
    void keep(const char* key, const QVariant& value);
    void refresh();
    Card* section(const QString& title);

    PageContext m_context;
    LineField* m_name;
    NumberField* m_usual;
    ChoiceField* m_week;
    ChoiceField* m_language;
    ChoiceField* m_theme;
    ChoiceField* m_size;
    LineField* m_folder;
    QPushButton* m_stopWatching;
    LineField* m_path;
    QLabel* m_languageRemark;
    TagsBox* m_tags;
    BackupsBox* m_backups = nullptr;
};

} // namespace telemaco
