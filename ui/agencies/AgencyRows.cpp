// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyRows.h"

#include "core/agencies/AgencyWords.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AgencyRows)
};

constexpr Column<AgencyRow> columns[] = {
    {"code", [] { return Words::tr("Code"); }, [](const AgencyRow &r) { return r.line.agency.code; }},
    titleColumn<AgencyRow>(
        {"name", [] { return Words::tr("Agency"); }, [](const AgencyRow &r) { return r.line.agency.name; }}),
    {"standing", [] { return Words::tr("Standing"); }, [](const AgencyRow &r) { return r.standing(); }, Align::Left,
     nullptr, [](const AgencyRow &r) { return r.tone(); }},
    {"pdmo", [] { return Words::tr("PDMO"); },
     [](const AgencyRow &r) { return r.line.pdmoName.isEmpty() ? Words::tr("None") : r.line.pdmoName; }},
    {"registeredTo", [] { return Words::tr("Registered to"); },
     [](const AgencyRow &r) {
         return r.registration == RegistrationStatus::Missing
             ? Words::tr("Missing")
             : r.line.signatory.icoExpiresOn.toString(QStringLiteral("dd/MM/yyyy"));
     },
     Align::Left, [](const AgencyRow &r) { return QVariant(r.line.signatory.icoExpiresOn); }},
    {"dmos", [] { return Words::tr("DMOs"); }, [](const AgencyRow &r) { return QString::number(r.line.dmoCount); },
     Align::Right, [](const AgencyRow &r) { return QVariant(r.line.dmoCount); }},
    {"kind", [] { return Words::tr("Kind"); }, [](const AgencyRow &r) { return word(r.line.agency.kind); }, Align::Left,
     nullptr, nullptr, false},
    {"signatory", [] { return Words::tr("Data controller"); },
     [](const AgencyRow &r) { return r.line.signatory.legalName; }, Align::Left, nullptr, nullptr, false},
    {"secureEmail", [] { return Words::tr("Secure e-mail"); },
     [](const AgencyRow &r) { return r.line.agency.secureEmail; }, Align::Left, nullptr, nullptr, false},
};
} // namespace

bool AgencyRow::needsAttention() const
{
    return line.agency.active
        && (status != SignatoryStatus::Signed || line.pdmoName.isEmpty()
            || registration != RegistrationStatus::Current);
}

QString AgencyRow::standing() const
{
    if (!line.agency.active)
        return Words::tr("Not in use");
    if (status != SignatoryStatus::Signed)
        return statusWord(status);
    if (registration != RegistrationStatus::Current)
        return statusWord(registration);
    return line.pdmoName.isEmpty() ? Words::tr("No PDMO") : statusWord(status);
}

Tone AgencyRow::tone() const
{
    if (!line.agency.active)
        return Tone::Neutral;
    if (status != SignatoryStatus::Signed)
        return toneOf(status);
    if (registration != RegistrationStatus::Current)
        return toneOf(registration);
    return line.pdmoName.isEmpty() ? Tone::Warning : Tone::Good;
}

AgencyRow agencyRow(const AgencyLine &line, QDate day)
{
    return {line, signatoryStatus(line.signatory, day), registrationStatus(line.signatory, day)};
}

Tone toneOf(SignatoryStatus status)
{
    switch (status) {
    case SignatoryStatus::Signed:
        return Tone::Good;
    case SignatoryStatus::NotSigned:
        return Tone::Warning;
    case SignatoryStatus::Withdrawn:
        return Tone::Problem;
    }
    Q_UNREACHABLE();
}

Tone toneOf(RegistrationStatus status)
{
    switch (status) {
    case RegistrationStatus::Current:
        return Tone::Good;
    case RegistrationStatus::Expiring:
        return Tone::Warning;
    case RegistrationStatus::Missing:
    case RegistrationStatus::Expired:
        return Tone::Problem;
    }
    Q_UNREACHABLE();
}

RowsModel<AgencyRow> *agencyModel(QObject *parent)
{
    return new RowsModel<AgencyRow>(
        columns, [](const AgencyRow &r) { return r.line.agency.id.value(); }, parent);
}

} // namespace marac
