// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/SignatureBoxes.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignatureBoxes)
};
} // namespace

SignatureGrid signatureBoxes()
{
    SignatureGrid grid;
    grid.nameLabel = Words::tr("Name");
    grid.agencyLabel = Words::tr("Agency");
    grid.positionLabel = Words::tr("Position");
    grid.signedLabel = Words::tr("Signed");
    grid.dateLabel = Words::tr("Date");
    return grid;
}

} // namespace marac::documents
