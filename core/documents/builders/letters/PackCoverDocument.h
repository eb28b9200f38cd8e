// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/builders/letters/MeetingLetter.h"

#include <QTime>

namespace marac::documents {

struct PackCoverInput : MeetingLetter
{
    Addressee to;
    QTime startsAt = {};
    QString venue = {};
    QList<PackedCase> cases = {};
};

/// The sheet on top of what one agency is sent before a meeting (R027): for whom it is, which cases are in it, what is
/// enclosed, how it is to be kept, and by when it is answered, with a receipt to send back.
Document packCoverDocument(const PackCoverInput &input);

} // namespace marac::documents
