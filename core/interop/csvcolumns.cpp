#include "core/interop/csvcolumns.h"

#include "core/base/reason.h"
#include "core/base/text.h"
#include "core/interop/csvfile.h"
#include "core/interop/csvrecord.h"

#include <array>

namespace telemaco {

namespace {

struct Column {
    const char* field;
    const char* headers; // folded, without punctuation, separated by |
};

constexpr std::array personColumns{
    Column{"name",
        "name|full name|first name|given name|person|mentor|mentee|contact|display name|nome|"
        "nome completo|nome e cognome|nominativo|persona|contatto"},
    Column{"last_name", "last name|surname|family name|cognome"},
    Column{"email",
        "email|e mail|mail|email address|e mail address|mail address|e mail 1 value|posta|"
        "posta elettronica|indirizzo email|indirizzo e mail|indirizzo mail"},
    Column{"organisation",
        "organisation|organization|company|school|employer|project|organizzazione|azienda|"
        "ente|scuola|societa|progetto|datore di lavoro"},
    Column{"phone", "phone|telephone|phone number|mobile|cell|telefono|cellulare|numero di telefono|tel"},
    Column{"address", "address|web|website|url|web page|indirizzo|sito|sito web|pagina web"},
    Column{"biography",
        "biography|bio|about|notes|note|description|biografia|profilo|profile|descrizione|"
        "presentazione|chi sono"},
    Column{"skills_offered",
        "skills|skills offered|skill|expertise|offers|can help with|competenze|"
        "competenze offerte|abilita|capacita|offre"},
    Column{"skills_sought",
        "skills sought|skills wanted|seeks|looking for|wants to learn|"
        "competenze cercate|competenze richieste|cerca|vuole imparare"},
};

constexpr std::array goalColumns{
    Column{"title", "goal|title|goal title|goal name|obiettivo|titolo|nome obiettivo"},
    Column{"notes", "description|details|notes|note|descrizione|dettagli"},
    Column{"outcome",
        "outcome|outcome wanted|expected outcome|result|risultato|risultato atteso|esito|"
        "risultati attesi"},
    Column{"why", "why|reason|motivation|perche|motivo|motivazione"},
    Column{"skills", "skills|skill|required skills|recommended skills|competenze|competenze richieste"},
    Column{"mentors", "mentor|mentors|mentor s|mentore|mentori"},
    Column{"organisation",
        "organisation|organization|company|school|project|organizzazione|azienda|ente|"
        "scuola|societa|progetto"},
    Column{"start", "start|start date|from|begin|begins|inizio|data di inizio|data inizio|dal|da"},
    Column{"due",
        "due|due date|end|end date|deadline|by|to|until|scadenza|fine|data di fine|data fine|"
        "entro|al|termine"},
};

template <size_t Size> QStringList fieldsOf(const std::array<Column, Size>& columns)
{
    QStringList fields;
    for (const Column& column : columns)
        fields += QString::fromLatin1(column.field);
    return fields;
}

// Letters and digits, one blank for all between them: "Mentor(s)" → "mentor s".
QString plain(const QString& header)
{
    QString words = folded(header);
    for (QChar& c : words)
        if (!c.isLetterOrNumber())
            c = u' ';
    return words.simplified();
}

template <size_t Size> QString fieldFor(const std::array<Column, Size>& columns, const QString& header)
{
    for (const Column& column : columns)
        if (QString::fromLatin1(column.headers).split(u'|').contains(plain(header)))
            return QString::fromLatin1(column.field);
    return {};
}

} // namespace

QStringList csvFields(Kind kind)
{
    return kind == Kind::Goal ? fieldsOf(goalColumns) : fieldsOf(personColumns);
}

CsvMapping guessedMapping(Kind kind, const QStringList& headers)
{
    CsvMapping mapping;
    for (const QString& header : headers) {
        const QString field
            = kind == Kind::Goal ? fieldFor(goalColumns, header) : fieldFor(personColumns, header);
        mapping.fields += mapping.fields.contains(field) ? QString() : field;
    }
    return mapping;
}

Kind guessedCsvKind(const QStringList& headers)
{
    const auto known = [&headers](Kind kind) {
        QStringList fields = guessedMapping(kind, headers).fields;
        fields.removeAll(QString());
        return fields.size();
    };
    return known(Kind::Goal) > known(Kind::Person) ? Kind::Goal : Kind::Person;
}

Result<CsvInspection> inspectCsv(const QString& path, Kind kind, int rows)
{
    auto file = CsvFile::open(path);
    if (!file)
        return file.error();
    const auto header = file->next();
    if (!header)
        return header.error();
    if (!*header)
        return Error{ErrorCode::BadInput, Reason::NoHeader, path, 1};
    CsvInspection seen{(*header)->cells, {}, guessedMapping(kind, (*header)->cells),
        kindOfHeader((*header)->cells), file->encoding(), file->delimiter()};
    while (seen.rows.size() < rows) {
        const auto row = file->next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        seen.rows += (*row)->cells;
    }
    return seen;
}

} // namespace telemaco
