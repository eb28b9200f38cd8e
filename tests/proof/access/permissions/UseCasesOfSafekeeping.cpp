// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/trail/ConsultAudit.h"
#include "core/safekeeping/ConsultBackups.h"
#include "core/safekeeping/checking/TrailCopy.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

using namespace Qt::StringLiterals;

QList<UseCase> useCasesOfSafekeeping()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::ConsultAudit, "read the trail", [](R r, P) { return toldBy(consultAudit(r, {.limit = 1})); }},
        {O::ExportAudit, "save the trail", [](R r, P) { return toldBy(exportAudit(r, {.limit = 1}, why, {})); }},
        {O::VerifyRegister, "check the trail", [](R r, P) { return toldBy(TrailCopy::of(r)); }},
        {O::RotateKey, "change the key", [](R r, P) { return toldBy(rotateKey(r)); }},
        {O::BackUp, "look at the backups", [](R r, P) { return toldBy(consultBackups(r)); }},
        {O::BackUp, "back up to a folder", [](R r, P) { return toldBy(backUp(r, r.path() + u"-none"_s)); }},
        {O::BackUp, "back up to every folder", [](R r, P) { return toldBy(backUpEverywhere(r)); }},
        {O::KeepOwnDrafts,
         "keep a draft",
         [](R r, P) { return toldBy(r.keepDraft(u"referral"_s, {}, "typed")); },
         {},
         {},
         false},
        {O::KeepOwnDrafts,
         "drop a draft",
         [](R r, P) { return toldBy(r.dropDraft(u"referral"_s, {})); },
         {},
         {},
         false},
    };
}

} // namespace marac::proof
