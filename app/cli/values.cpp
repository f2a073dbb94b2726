#include "app/cli/values.h"

#include "app/cli/terminal.h"
#include "ui/language/valuewords.h"

namespace telemaco {

QString wordedField(Kind kind, const Field& field) { return ValueWords::field(kind, field); }

QString wordedValue(const Workspace& workspace, const Record& record, size_t field)
{
    return printable(
        ValueWords::value(workspace, record.kind, record.values, field, ValueWords::Reader::CommandLine));
}

} // namespace telemaco
