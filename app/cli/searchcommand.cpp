#include "app/cli/commands.h"

namespace telemaco {

int searchCommand(Session& session) { return session.refuse({ErrorCode::Missing}); }

} // namespace telemaco
