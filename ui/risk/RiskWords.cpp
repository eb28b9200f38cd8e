// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/RiskWords.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RiskWords)
};
} // namespace

QString answerWord(Answer answer)
{
    switch (answer) {
    case Answer::Yes:
        return Words::tr("Yes");
    case Answer::No:
        return Words::tr("No");
    case Answer::DontKnow:
        return Words::tr("Don't know");
    case Answer::NotAsked:
        return Words::tr("Not asked");
    }
    return {};
}

static QString sourceWord(AnswerSource source)
{
    switch (source) {
    case AnswerSource::Victim:
        return Words::tr("from the victim");
    case AnswerSource::Police:
        return Words::tr("from the police");
    case AnswerSource::Other:
        return Words::tr("from somebody else");
    }
    return {};
}

QString sourceText(const ItemAnswer &answer, const QHash<AgencyId, QString> &agencies)
{
    const QString source = sourceWord(answer.source);
    const QString agency = agencies.value(answer.sourceAgencyId);
    return agency.isEmpty() ? source : Words::tr("%1 (%2)", "source and agency").arg(source, agency);
}

} // namespace marac
