#include "core/sample/storynode.h"

namespace telemaco {

static QString plain(const YAML::Node& node)
{
    QString text = QString::fromStdString(node.as<std::string>());
    while (text.endsWith(u'\n')) // a block of text ends with one
        text.chop(1);
    return text;
}

std::runtime_error StoryNode::fault(const QString& what) const
{
    return std::runtime_error(
        QStringLiteral("line %1: %2").arg(m_node.Mark().line + 1).arg(what).toStdString());
}

// Of a const node: asking for what is not there must not make it.
YAML::Node StoryNode::at(const char* key) const
{
    const YAML::Node& node = m_node;
    return node[key];
}

bool StoryNode::has(const char* key) const { return at(key).IsDefined(); }

QString StoryNode::textOf(const YAML::Node& node) const
{
    if (node.IsSequence())
        return plain(node[m_setting->languageAt]);
    if (node.IsMap())
        return plain(node[m_setting->language.toStdString()]);
    return plain(node);
}

QString StoryNode::word(const char* key) const
{
    const YAML::Node node = at(key);
    return node.IsDefined() ? plain(node) : QString();
}

QStringList StoryNode::words(const char* key) const
{
    QStringList all;
    for (const auto& node : at(key))
        all += plain(node);
    return all;
}

QString StoryNode::text(const char* key) const
{
    const YAML::Node node = at(key);
    return node.IsDefined() ? textOf(node) : QString();
}

QStringList StoryNode::texts(const char* key) const
{
    QStringList all;
    for (const auto& node : at(key))
        all += textOf(node);
    return all;
}

StoryMoment StoryNode::momentOf(const YAML::Node& node) const
{
    const auto moment = m_setting->calendar.read(plain(node));
    if (!moment)
        throw fault(plain(node));
    return *moment;
}

std::optional<StoryMoment> StoryNode::moment(const char* key) const
{
    const YAML::Node node = at(key);
    return node.IsDefined() ? std::optional(momentOf(node)) : std::nullopt;
}

QDate StoryNode::day(const char* key) const { return moment(key).value_or(StoryMoment{}).day; }

QList<QDate> StoryNode::days(const char* key) const
{
    QList<QDate> all;
    for (const auto& node : at(key))
        all += momentOf(node).day;
    return all;
}

std::optional<int> StoryNode::whole(const char* key) const
{
    const YAML::Node node = at(key);
    return node.IsDefined() ? std::optional(node.as<int>()) : std::nullopt;
}

std::optional<double> StoryNode::number(const char* key) const
{
    const YAML::Node node = at(key);
    return node.IsDefined() ? std::optional(node.as<double>()) : std::nullopt;
}

StoryNode StoryNode::part(const char* key) const { return {at(key), *m_setting}; }

QList<StoryNode> StoryNode::parts(const char* key) const
{
    QList<StoryNode> all;
    for (const auto& node : at(key))
        all += StoryNode(node, *m_setting);
    return all;
}

QList<std::pair<QString, QString>> StoryNode::namedTexts(const char* key) const
{
    QList<std::pair<QString, QString>> all;
    for (const auto& named : at(key))
        all.append({plain(named.first), textOf(named.second)});
    return all;
}

} // namespace telemaco
