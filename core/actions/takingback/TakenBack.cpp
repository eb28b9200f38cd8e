// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/takingback/TakenBack.h"

#include <algorithm>

namespace marac {

const TakenBack *takenBackAmong(const QList<TakenBack> &takenBack, qint64 feedbackId)
{
    const auto found = std::find_if(takenBack.begin(), takenBack.end(),
                                    [feedbackId](const TakenBack &one) { return one.feedbackId == feedbackId; });
    return found == takenBack.end() ? nullptr : &*found;
}

QList<ActionFeedback> standing(QList<ActionFeedback> feedback, const QList<TakenBack> &takenBack)
{
    feedback.removeIf([&](const ActionFeedback &one) { return takenBackAmong(takenBack, one.id) != nullptr; });
    return feedback;
}

} // namespace marac
