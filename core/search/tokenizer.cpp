#include "core/search/tokenizer.h"

#include "core/base/text.h"

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

    std::array<Role, end> roles{};
    std::array<QString, end> folds{};
    std::array<char16_t, end> single{}; // of those that fold to one letter
};

const Letters& letters()
{
    static const Letters made;
    return made;
}

struct Character {
    Role role;
    int size; // UTF-16 units
};

Character characterAt(const Letters& known, QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.unicode() < Letters::end)
        return {known.roles[c.unicode()], 1};
    if (!c.isSurrogate())
        return {categoryRole(c.unicode()), 1};
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {categoryRole(QChar::surrogateToUcs4(c, text[at + 1])), 2};
    return {Role::Separates, 1};
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

Initials::Initials(QStringView letters)
{
    const Letters& known = telemaco::letters();
    static_assert(sizeof m_known == Letters::end * sizeof(bool));
    for (char16_t c = 0; c < Letters::end; ++c)
        m_known[c] = known.folds[c].isEmpty() || letters.contains(known.folds[c].front());
}

bool Tokenizer::next(Token& token)
{
    const Letters& known = letters();
    while (m_at < m_text.size()) {
        const Character first = characterAt(known, m_text, m_at);
        const qsizetype start = m_at;
        m_at += first.size;
        if (first.role != Role::Begins && first.role != Role::Alone)
            continue;
        while (m_at < m_text.size()) {
            const Character c = characterAt(known, m_text, m_at);
            if (c.role != Role::Continues && (c.role != Role::Begins || first.role == Role::Alone))
                break;
            m_at += c.size;
        }
        token.position = start;
        token.length = m_at - start;
        const bool wanted = !m_wanted || m_wanted->mayBegin(m_text[start]);
        if (wanted)
            fold(known, m_text.sliced(start, token.length), token.word);
        else
            token.word.resize(0);
        if (!wanted || !token.word.isEmpty())
            return true;
    }
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
