// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/BackupSheet.h"

#include "core/documents/Dates.h"
#include "ui/safekeeping/BackupWords.h"
#include "ui/widgets/labels/FactSheet.h"

#include <QDir>
#include <QLocale>
#include <QVBoxLayout>

namespace marac {

BackupSheet::BackupSheet(const BackupLine &backup, const QString &folderRole, QWidget *parent) : QWidget(parent)
{
    auto *sheet = new FactSheet(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sheet);

    sheet->addHeading(tr("Backup of %1").arg(documents::moment(backup.at)));
    sheet->addPills(
        {backup.verified ? std::pair(Tone::Good, tr("Complete")) : std::pair(Tone::Problem, tr("Damaged"))});
    sheet->addFact(tr("Place"), folderWord(folderRole));
    sheet->addFact(tr("Folder"), QDir::toNativeSeparators(backup.path));
    sheet->addFact(tr("Entries of the audit trail"),
                   backup.entries > 0 ? QLocale().toString(backup.entries) : QString());
    sheet->addFact(tr("Size"), backup.bytes > 0 ? QLocale().formattedDataSize(backup.bytes) : QString());

    sheet->addHeading(tr("Whose passphrase opens it"));
    for (const BackupOpener &opener : backup.openers) {
        sheet->addFact(opener.login,
                       opener.left ? tr("%1, whose account is closed today").arg(opener.name) : opener.name);
    }
    if (backup.opensForLeavers()) {
        sheet->addHint(
            tr("The passphrase a leaver had then still opens this copy. Keep it under lock, and let it go when "
               "newer ones are enough."));
    }
    sheet->addHeading(tr("To bring it back"));
    sheet->addText(
        tr("Lock the register, choose “Another register…” and then “Restore a backup…”. The backup becomes a "
           "register under a new name; this one stays as it is."));
    sheet->finish();
}

} // namespace marac
