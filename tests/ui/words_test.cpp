#include "core/base/reason.h"
#include "ui/language/reasonwords.h"
#include "ui/widgets/errortext.h"

#include <QTranslator>
#include <catch2/catch.hpp>

using namespace telemaco;
using namespace Qt::StringLiterals;

static void initialiseWords() { Q_INIT_RESOURCE(translations); }

namespace {

// The program speaks Italian while this lives.
class Italian {
public:
    Italian()
    {
        initialiseWords();
        REQUIRE(m_words.load(u"telemaco_it"_s, u":/telemaco/translations"_s));
        REQUIRE(QCoreApplication::installTranslator(&m_words));
    }
    ~Italian() { QCoreApplication::removeTranslator(&m_words); }
    Q_DISABLE_COPY_MOVE(Italian)

private:
    QTranslator m_words;
};

QStringList reasonWords()
{
    QStringList words;
    for (int i = 1; i <= static_cast<int>(lastReason); ++i)
        words += ReasonWords::of({static_cast<Reason>(i), u"<one>"_s, u"<two>"_s, u"<three>"_s});
    return words;
}

QStringList sentences()
{
    QStringList words;
    for (int i = 0; i <= static_cast<int>(ErrorCode::NothingToRedo); ++i)
        words += ErrorText::sentence({static_cast<ErrorCode>(i)});
    return words;
}

// Each is said, in another way in Italian, and quotes the same.
void speaksBoth(const QStringList& english, const QStringList& italian)
{
    REQUIRE(english.size() == italian.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        INFO("number " << i << ": " << english[i].toStdString() << " / " << italian[i].toStdString());
        CHECK_FALSE(english[i].isEmpty());
        CHECK(english[i] != italian[i]);
        for (const QString& quoted : {u"<one>"_s, u"<two>"_s, u"<three>"_s})
            CHECK(english[i].contains(quoted) == italian[i].contains(quoted));
        CHECK_FALSE(english[i].contains(u'%'));
        CHECK_FALSE(italian[i].contains(u'%'));
    }
}

} // namespace

TEST_CASE("every reason and every code of core has words in both languages", "[words]")
{
    const QStringList reasons = reasonWords();
    const QStringList codes = sentences();
    const Italian italian;
    speaksBoth(reasons, reasonWords());
    speaksBoth(codes, sentences());
}

TEST_CASE("a sentence names the place, and quotes what somebody else said", "[words]")
{
    const Italian italian;
    CHECK(
        ErrorText::sentence({ErrorCode::BadInput, {Reason::NoSuchDay, u"32"_s, u"2024-03"_s}, u"a.txt"_s, 7})
        == u"a.txt, riga 7: Il contenuto non si capisce. (questo giorno non esiste: «32» in 2024-03)"_s);
    CHECK(ErrorText::sentence({ErrorCode::CannotRead, Detail(u"Input/output error"_s), u"a.txt"_s})
        == u"a.txt: Non si può leggere. (Input/output error)"_s);
    CHECK(
        ErrorText::sentence({ErrorCode::BadInput, {Reason::NoColumnFor, u"title"_s}}).contains(u"«Titolo»"));
    // A field of a file has the file's own name, one of ours is called as on the page.
    CHECK(ErrorText::sentence({ErrorCode::Invalid, {}, {}, 0, u"due"_s}).startsWith(u"campo «Scadenza»"));
    CHECK(ErrorText::sentence({ErrorCode::Invalid, {}, u"a.csv"_s, 1, u"due"_s}).contains(u"campo «due»"));
}
