// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amending/MinutesAmendment.h"
#include "core/actions/minutes/MinutesRecord.h"

namespace marac {

/// What of a meeting's minutes concerns one agency, to be given to it and nobody else (R008, and the least that is needed):
/// its own attendance, its own earlier actions, and of each case that it presented, contributed to, analysed, took an action
/// for or tells the victim of, its own part. Nothing that another agency said, was given to do or is answerable for; no matter
/// of the meeting that belongs to no agency. Each of `telling`, the words of protected addresses of these cases, is masked in
/// every text. `names` are those by which the minutes know it, see namesInMinutes(); one they don't know gets the meeting's
/// particulars alone.
MinutesRecord agencyExtract(const MinutesRecord &minutes, const QStringList &names, const QStringList &telling = {});

/// Whether the extract tells more than the meeting's particulars.
bool concernsAgency(const MinutesRecord &minutes, const QStringList &names);

/// What of the amendments an agency gets with its extract: those in its own words, whole; of a case in its extract that others'
/// words were amended, without the words. `part` is its extract, `telling` as there.
QList<AmendmentRow> amendmentsFor(const MinutesRecord &part, const QList<AmendmentRow> &amendments,
                                  const QStringList &names, const QStringList &telling = {});

} // namespace marac
