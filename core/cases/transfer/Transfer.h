// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"

namespace marac {

struct CaseTransfer;
using CaseTransferId = Id<CaseTransfer>;

/// Where a case goes when the person moves: out to the MARAC of another area, or in from one.
enum class TransferDirection { Out, In };

/// What is known of a question that decides what has to be done.
enum class TransferAnswer { Yes, No, NotKnown };

/// A case that goes to another area's MARAC or came from one (domain.md 1.1 "MARAC-to-MARAC", scenario 15).
struct CaseTransfer
{
    CaseTransferId id;
    CaseFileId caseId;
    TransferDirection direction = TransferDirection::Out;
    QString area;    ///< "Liverpool"
    QString contact; ///< of its MARAC: name, telephone, secure address
    QDate movedOn;   ///< the day the person moved, or the area told of it
    TransferAnswer alreadyHeard =
        TransferAnswer::NotKnown; ///< by the MARAC it comes from: out, this one; in, the other
    TransferAnswer agendaOut =
        TransferAnswer::NotKnown; ///< whether the next agenda here has gone out: out, with the case on it
    QDate papersAskedOn;          ///< in: the day the other area was asked for its papers
    QDate papersOn;               ///< the day the papers left (out) or arrived (in)
    QDate receiptOn;              ///< the day the receipt arrived (out) or was given (in)
    QString note;
    AgencyId sourceAgencyId; ///< R008: who told of the move
    qint64 version = 1;
};

template <>
struct Codes<TransferDirection>
{
    static constexpr std::array<Code<TransferDirection>, 2> all{
        {{TransferDirection::Out, "out"}, {TransferDirection::In, "in"}}};
};

template <>
struct Codes<TransferAnswer>
{
    static constexpr std::array<Code<TransferAnswer>, 3> all{{
        {TransferAnswer::Yes, "yes"},
        {TransferAnswer::No, "no"},
        {TransferAnswer::NotKnown, "not_known"},
    }};
};

} // namespace marac
