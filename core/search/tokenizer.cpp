#include "core/search/tokenizer.h"

#include "core/base/text.h"

#include <algorithm>

namespace telemaco {

namespace {

enum class Role : quint8 {
    Separates,
    Begins, // may begin a word or stand in it
    Continues, // belongs to the word before it: accents as characters of their own, soft hyphens
    Alone, // a word by itself
};

Role categoryRole(char32_t c)
{
    if (c < 0x80) {
        const bool letter = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
        return letter || (c >= U'0' && c <= U'9') ? Role::Begins : Role::Separates;
    }
    switch (QChar::category(c)) {
    case QChar::Letter_Other:
        switch (QChar::script(c)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana: return Role::Alone;
        default: return Role::Begins;
        }
    case QChar::Letter_Modifier:
        return c == 0x02bc ? Role::Separates : Role::Begins; // an apostrophe to those who type it
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other: return Role::Begins;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return Role::Continues;
    default: return Role::Separates;
    }
}

// Cuts without leaving half a character.
void cut(QString& word)
{
    if (word.size() <= longestWord)
        return;
    word.truncate(longestWord);
    if (word.back().isHighSurrogate())
        word.chop(1);
}

// The index takes words apart at every other ASCII character, so none may come out of folding.
bool belongs(QChar c)
{
    return c.unicode() >= 0x80 ? c.category() != QChar::Other_Format
                               : categoryRole(c.unicode()) == Role::Begins;
}

// Folding goes character by character, so for the letters of most of Europe all is looked up.
struct Letters {
    static constexpr char16_t end = 0x250;

    Letters()
    {
        for (char16_t c = 0; c < end; ++c) {
            roles[c] = categoryRole(c);
            folds[c] = folded(QString(QChar(c)));
            folds[c].removeIf([](QChar each) { return !belongs(each); });
            single[c] = folds[c].size() == 1 ? folds[c].front().unicode() : u'\0';
        }
    }

    bool plays(char16_t c, Role role) const { return c < end && roles[c] == role; }

    std::array<Role, end> roles{};
    std::array<QString, end> folds{};
    std::array<char16_t, end> single{}; // of those that fold to one letter
};

inline const Letters& letters()
{
    static const Letters made;
    return made;
}

struct Character {
    Role role;
    int size; // UTF-16 units
};

inline Character characterAt(const Letters& known, const char16_t* at, const char16_t* end)
{
    const QChar c = *at;
    if (c.unicode() < Letters::end)
        return {known.roles[c.unicode()], 1};
    if (!c.isSurrogate())
        return {categoryRole(c.unicode()), 1};
    if (c.isHighSurrogate() && at + 1 != end && QChar(at[1]).isLowSurrogate())
        return {categoryRole(QChar::surrogateToUcs4(c, at[1])), 2};
    return {Role::Separates, 1};
}

// Past the letters of most of Europe that have this role: nearly all that stands in a text.
inline const char16_t* pastRun(const Letters& known, const char16_t* at, const char16_t* end, Role role)
{
    while (at != end && known.plays(*at, role))
        ++at;
    return at;
}

// Of the word whose first character has this role, and of which all before `at` is part.
inline const char16_t* wordEnd(const Letters& known, const char16_t* at, const char16_t* end, Role first)
{
    while (true) {
        if (first == Role::Begins)
            at = pastRun(known, at, end, Role::Begins);
        if (at == end || known.plays(*at, Role::Separates))
            return at;
        const Character c = characterAt(known, at, end);
        if (c.role != Role::Continues && (c.role != Role::Begins || first == Role::Alone))
            return at;
        at += c.size;
    }
}

QString foldedSlowly(const Letters& known, QStringView part)
{
    QString word;
    word.reserve(part.size());
    for (QChar c : part) {
        if (c.unicode() < Letters::end) {
            word += known.folds[c.unicode()];
        } else {
            word = folded(part);
            word.removeIf([](QChar each) { return !belongs(each); });
            break;
        }
    }
    return word;
}

void fold(const Letters& known, QStringView written, QString& word)
{
    const QStringView part = written.first(qMin<qsizetype>(written.size(), 4 * longestWord));
    word.resize(part.size());
    QChar* to = word.data();
    for (QChar c : part) {
        const char16_t letter = c.unicode() < Letters::end ? known.single[c.unicode()] : u'\0';
        if (!letter) {
            word = foldedSlowly(known, part);
            break;
        }
        *to++ = letter;
    }
    cut(word);
}

} // namespace

// One that begins as another one does tells nothing new.
static QStringList shortest(QStringList beginnings)
{
    beginnings.sort(); // each before those that begin with it
    QStringList kept;
    for (const QString& each : std::as_const(beginnings))
        if (kept.isEmpty() || !each.startsWith(kept.last()))
            kept += each;
    return kept;
}

Beginnings::Beginnings(QStringList beginnings)
    : m_beginnings(shortest(std::move(beginnings)))
{
    const Letters& known = letters();
    static_assert(sizeof m_initials == Letters::end * sizeof(bool));
    for (char16_t c = 0; c < Letters::end; ++c)
        for (const QString& each : std::as_const(m_beginnings))
            m_initials[c] = m_initials[c] || known.folds[c].isEmpty() || each.isEmpty()
                || known.folds[c].front() == each.front();
}

// Letter by letter, up to one that does not fold to a letter.
static bool mayBeginWith(const Letters& known, QStringView word, QStringView beginning)
{
    for (qsizetype i = 0; i < beginning.size(); ++i) {
        if (i == word.size())
            return false;
        const char16_t c = word[i].unicode();
        const char16_t letter = c < Letters::end ? known.single[c] : u'\0';
        if (letter != beginning[i].unicode())
            return !letter;
    }
    return true;
}

bool Beginnings::mayGoOn(QStringView word) const
{
    const Letters& known = letters();
    return std::any_of(m_beginnings.begin(), m_beginnings.end(),
        [&](const QString& each) { return mayBeginWith(known, word, each); });
}

bool Tokenizer::next(Token& token)
{
    const Letters& known = letters();
    const char16_t* const begin = m_text.utf16();
    const char16_t* const end = begin + m_text.size();
    const char16_t* at = begin + m_at;
    token.follows = true;
    while ((at = pastRun(known, at, end, Role::Separates)) != end) {
        const char16_t* const start = at;
        const Character first = characterAt(known, at, end);
        at += first.size;
        if (first.role != Role::Begins && first.role != Role::Alone)
            continue;
        at = wordEnd(known, at, end, first.role);
        const QStringView written(start, at);
        if (m_wanted && !m_wanted->mayBegin(written)) {
            token.follows = false;
            continue;
        }
        fold(known, written, token.word);
        if (token.word.isEmpty())
            continue;
        token.position = start - begin;
        token.length = written.size();
        m_at = at - begin;
        return true;
    }
    m_at = m_text.size();
    return false;
}

QStringList wordsOf(QStringView text)
{
    QStringList words;
    Tokenizer tokenizer(text);
    for (Token token; tokenizer.next(token);)
        words += token.word;
    return words;
}

} // namespace telemaco
