#include "app/cli/arguments.h"

namespace telemaco {

static void takeWord(Arguments& read, const QString& word)
{
    if (read.command.isEmpty())
        read.command = word;
    else
        read.words += word;
}

std::optional<Arguments> Arguments::parse(
    const QStringList& arguments, const QStringList& withValue, QString* problem)
{
    Arguments read;
    bool options = true;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (options && argument == u"--") {
            options = false;
        } else if (options && argument == u"-h") {
            read.options.insert(QStringLiteral("help"), {});
        } else if (options && argument.startsWith(u"--")) {
            const qsizetype equals = argument.indexOf(u'=');
            const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
            const bool takes = withValue.contains(name);
            const bool follows = takes && equals < 0;
            if ((!takes && equals >= 0) || (follows && i + 1 == arguments.size())) {
                *problem = QStringLiteral("--") + name;
                return {};
            }
            read.options.insert(name,
                follows     ? arguments[++i]
                    : takes ? argument.mid(equals + 1)
                            : QString());
        } else {
            takeWord(read, argument);
        }
    }
    return read;
}

} // namespace telemaco
