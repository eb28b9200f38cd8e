// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/documents/wording/Wording.h"

#include <QDate>

namespace marac::documents {

enum class RiskFormAnswer { Blank, Yes, No, DontKnow, NotAsked };

struct RiskFormItem
{
    int number = 0;
    QString name;
    QString question;
    QString guidance = {};
    bool critical = false;
    RiskFormAnswer answer = RiskFormAnswer::Blank;
    QString source = {}; ///< who said so
    QString note = {};
};

struct RiskFormRule
{
    QString code; ///< "R2"
    QString text;
};

struct RiskFormOverride
{
    QString band;
    QString rationale;
    QString decidedBy;
    QString role;              ///< post and agency
    QString authorisedBy = {}; ///< with designation and agency
    QDate on = {};
};

struct RiskFormInput
{
    MeetingWording wording;
    QString toolName; ///< "HC-20"
    QString toolVersion;
    QString riskLabel;     ///< the tool's own words on what it is and is not (its rule R10)
    int windowMonths = 12; ///< how far back its questions look
    QString caseReference = {};
    QString person = {}; ///< as the caller may show it: name, initials or nothing
    QString agency = {};
    QString assessedBy = {};
    QDate assessedOn = {};
    QString occasion = {}; ///< "Referral", "New incident", "Review", "Closure"
    bool blank = false;    ///< an empty form to fill in by hand
    QList<RiskFormItem> items;
    int ticks = 0;
    int unknown = 0; ///< answers "don't know" or "not asked": the range is ticks to ticks + unknown
    QString computedBand = {};
    QList<RiskFormRule> rules = {};         ///< those that fired
    QList<RiskFormOverride> overrides = {}; ///< printed in order; the last one counts
    QString finalBand = {};
    QStringList interventions = {}; ///< what has been found to help at the final band
    QList<KeyValue> prompts = {};   ///< asked beside the items without a tick; on a blank form without answers
    PrintStamp stamp = {};
};

/// The 20-item assessment as paper: every answer with its source, ticks out of 20 with the range that unknown answers
/// leave open, and computed, override and final band kept apart (R021, R161).
Document riskFormDocument(const RiskFormInput &input);

} // namespace marac::documents
