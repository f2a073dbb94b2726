// Puts a backup in the place of a workspace.
//
// The writer's lock is held from the beginning to the end: refused while somebody else writes. The
// bytes that are put in place are those whose checksum held. What stands there is backed up first;
// where it is too damaged for that it is kept beside, under another name. The change itself is one
// renaming of a file that is already on the disk, so that a kill or a loss of power at any moment
// leaves the present state or the restored one. The workspace must not be open. May take as long as
// copying the file takes; on any thread.
#pragma once

#include "core/store/backupcopy.h"

namespace telemaco {

struct RestoreRequest {
    QString workspace{}; // need not be there any more
    QString backup{}; // one of ours, or any workspace file: without a checksum its structure must hold
    BackupFolders folders{}; // for the backup of what stands there now
    const Clock* clock = nullptr;
};

struct Restored {
    QString before{}; // where the state before is kept; empty: there was none
};

// BadChecksum, Damaged, NotAWorkspace, NewerVersion: of the backup. Locked, ReadOnly: of the workspace.
// After an error, Cancelled included, the workspace is as it was.
Result<Restored> restoreBackup(const RestoreRequest& request, const Progress& progress = {});

} // namespace telemaco
