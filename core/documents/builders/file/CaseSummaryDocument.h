// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QDate>
#include <QTime>

namespace marac::documents {

struct SummarisedPerson
{
    QString role; ///< "Victim", "Alleged perpetrator"
    QString name;
    QString born = {};    ///< a day, "about 1987"; empty: not known
    QString address = {}; ///< masked where it is protected
    QString agency = {};  ///< whose word it is (R008)
};

struct SummarisedReferral
{
    QString reference;
    QDate receivedOn;
    QString agency;
    QString strands = {};
    QString narrative = {};
    QString wishes = {};   ///< the victim's
    QString criteria = {}; ///< why the referrer brings it: "Potential escalation; Repeat (heard on 13/11/2025)"
};

struct SummarisedRisk
{
    QDate on;
    QString band;
    QString detail = {}; ///< "12 out of 20", by whom
};

struct SummarisedHearing
{
    QString meeting;
    QDate on;
    QString outcome;
};

struct SummarisedAction
{
    QString reference;
    QString owner;
    QString action;
    QDate due;
    QString state;
    QTime dueAt = {}; ///< invalid: by the end of the day
};

struct CaseSummaryInput
{
    QString purpose = {};
    QString handling = {};
    QString riskLabel = {}; ///< what the risk tool is and is not, where a band is printed (its rule R10)
    QString reference;
    QString state; ///< "Live", "Closed 12/11/2026"
    QDate openedOn;
    QDate asOf;
    QString source = {}; ///< the agency that brought the case
    QString closing = {};
    QList<SummarisedPerson> people = {};
    QList<SummarisedReferral> referrals = {};
    QList<SummarisedRisk> risk = {};
    QList<SummarisedHearing> hearings = {};
    QList<SummarisedAction> actions = {};
    PrintStamp stamp = {};
};

/// One case as it stands (R036, R037): who is in it, what was referred, the risk, the meetings and the action plan. Protected
/// addresses are masked before they come here.
Document caseSummaryDocument(const CaseSummaryInput &input);

/// The same as sections of another paper.
void appendCaseSummary(Document &document, const CaseSummaryInput &input);
// Its sections, each under its heading.
void appendReferred(Document &document, const CaseSummaryInput &input);
void appendRisk(Document &document, const CaseSummaryInput &input);
void appendPlan(Document &document, const CaseSummaryInput &input);

} // namespace marac::documents
