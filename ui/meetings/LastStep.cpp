// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/LastStep.h"

#include "core/meetings/attendance/KeepAttendance.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LastStep)
};
} // namespace

LastStep lastStepOf(const Attendance &line)
{
    if (line.signedAt.isValid()) {
        return {
            Words::tr("Take the signature back"),
            Words::tr("The person is then shown as not having signed; while they are present the cases are closed."),
            Words::tr("The signature is taken back."), &withdrawSignature};
    }
    if (line.presence == Presence::Apologies) {
        return {Words::tr("Take the apologies back"),
                Words::tr("The person is then shown as invited, as if they had sent none."),
                Words::tr("The apologies are taken back."), &withdrawApologies};
    }
    return {Words::tr("Take the arrival back"),
            Words::tr("The person is then shown as invited, as if they had not come."),
            Words::tr("The arrival is taken back."), &withdrawArrival};
}

} // namespace marac
