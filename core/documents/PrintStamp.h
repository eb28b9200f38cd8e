// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Marking.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace marac::documents {

/// What a printed page carries out of the building so that the register can be checked against it later: the head of
/// the audit trail at the moment of printing. An empty code prints nothing.
struct Witness
{
    QString code;       ///< short text a person can type back
    QByteArray payload; ///< the same head in full, for the QR code
};

/// What every page of one printed copy says about itself.
struct PrintStamp
{
    Marking marking = Marking::OfficialSensitive;
    QString issuer = {};     ///< whose paper it is, at the head of every page; empty: "Sefton Hate Crime MARAC"
    QString descriptor = {}; ///< after the marking, "PERSONAL DATA"; may be empty
    QString handling = {};   ///< one line at the foot: who may hold the paper and what becomes of it
    QString recipient = {};  ///< agency or post this copy is for; may be empty
    int copy = 1;            ///< this is copy `copy` of `copies`
    int copies = 1;
    QString printedBy = {};   ///< the user's display name
    QDateTime printedAt = {}; ///< UTC
    Witness witness = {};
};

} // namespace marac::documents
