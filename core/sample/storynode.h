// One part of the story (resources/sample), read in one language and around one day. A text is
// written once where it is the same in every language, else as a list in the order of the languages
// or, where it is long, under the language's name.
//
// What does not belong there throws a std::runtime_error that names the line; makeSample() catches it.
#pragma once

#include "core/domain/describe.h"
#include "core/sample/storycalendar.h"

#include <QStringList>
#include <yaml-cpp/yaml.h>

namespace telemaco {

struct StorySetting {
    QString language; // as the story names it
    int languageAt = 0; // in its list of languages
    const StoryCalendar& calendar;
};

class StoryNode {
public:
    StoryNode(YAML::Node node, const StorySetting& setting)
        : m_node(std::move(node))
        , m_setting(&setting)
    {
    }

    bool has(const char* key) const;
    QString word(const char* key) const; // the same in every language; empty: none
    QStringList words(const char* key) const;
    QString text(const char* key) const; // in the language; empty: none
    QStringList texts(const char* key) const;
    std::optional<StoryMoment> moment(const char* key) const;
    QDate day(const char* key) const; // none: not said
    QList<QDate> days(const char* key) const;
    std::optional<int> whole(const char* key) const;
    std::optional<double> number(const char* key) const;
    StoryNode part(const char* key) const;
    QList<StoryNode> parts(const char* key) const;
    // The parts by their names.
    QList<std::pair<QString, QString>> namedTexts(const char* key) const;

    template <class Choice> std::optional<Choice> choice(const char* key) const
    {
        const QString name = word(key);
        if (name.isEmpty())
            return {};
        for (size_t i = 0; i < Choices<Choice>::names.size(); ++i)
            if (name == QLatin1StringView(Choices<Choice>::names[i]))
                return static_cast<Choice>(i);
        throw fault(name);
    }

    std::runtime_error fault(const QString& what) const;

private:
    YAML::Node at(const char* key) const;
    QString textOf(const YAML::Node& node) const;
    StoryMoment momentOf(const YAML::Node& node) const;

    YAML::Node m_node;
    const StorySetting* m_setting;
};

} // namespace telemaco
