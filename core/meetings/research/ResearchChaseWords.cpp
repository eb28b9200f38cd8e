// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/research/ResearchChaseWords.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ResearchChaseWords)
};
} // namespace

QString researchChaseMethodWord(ResearchChaseMethod method)
{
    switch (method) {
    case ResearchChaseMethod::Email:
        return Words::tr("By e-mail");
    case ResearchChaseMethod::Phone:
        return Words::tr("By telephone");
    case ResearchChaseMethod::Letter:
        return Words::tr("By letter");
    case ResearchChaseMethod::InPerson:
        break;
    }
    return Words::tr("In person");
}

} // namespace marac
