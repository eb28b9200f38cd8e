// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QList>

namespace marac {

/// The numbers of some records as SQL takes them behind IN: "(3,1,4)". Numbers alone: nothing in it has to be quoted.
template <class Of>
QByteArray numberList(const QList<Id<Of>> &ids)
{
    QByteArray list("(");
    for (const Id<Of> id : ids) {
        if (list.size() > 1)
            list += ',';
        list += QByteArray::number(id.value());
    }
    return list + ')';
}

} // namespace marac
