// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/looks/Style.h"

#include "ui/widgets/looks/ControlPaint.h"
#include "ui/widgets/looks/Icons.h"
#include "ui/widgets/looks/StillUnderWheel.h"
#include "ui/widgets/looks/Theme.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QHeaderView>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyleOption>
#include <QTimer>

namespace marac {

static constexpr char mainProperty[] = "maracMain";

Style::Style() : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::makeMain(QPushButton *button)
{
    button->setProperty(mainProperty, true);
}

bool Style::isMain(const QWidget *widget)
{
    return widget && widget->property(mainProperty).toBool();
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return theme::grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 2 * theme::grid;
    case PM_DefaultFrameWidth:
        return 2;
    case PM_HeaderMargin:
        return theme::grid;
    case PM_FocusFrameHMargin:
        return theme::grid - 1;
    case PM_HeaderMarkSize:
        return 10 * theme::textPercent() / 100;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_SplitterWidth:
        return theme::grid;
    case PM_ScrollBarExtent:
        return 14;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return 16 * theme::textPercent() / 100;
    case PM_ToolBarIconSize:
        return 20 * theme::textPercent() / 100;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18 * theme::textPercent() / 100;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return theme::grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(4, 0, -2, 0) : rect;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize given = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 16;
    switch (type) {
    case CT_PushButton:
        return {std::max(given.width() + theme::grid, 9 * theme::grid), std::max(line + 14, 32)};
    case CT_LineEdit:
    case CT_ComboBox:
        return {given.width(), std::max(line + 14, 32)};
    case CT_ToolButton:
        return {std::max(given.width() + 4, theme::smallestTarget),
                std::max(given.height() + 4, theme::smallestTarget)};
    case CT_CheckBox:
    case CT_RadioButton:
        return {given.width(), std::max(given.height(), theme::smallestTarget)};
    case CT_ItemViewItem:
        return {given.width(), std::max(given.height() + 6, theme::smallestTarget)};
    case CT_MenuItem:
        return {given.width() + theme::grid, std::max(given.height() + 6, theme::smallestTarget)};
    case CT_HeaderSection:
        return {given.width() + theme::grid, std::max(line + 2 * theme::grid, 28)};
    default:
        return given;
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &c = theme::colours();
    const bool enabled = option->state & State_Enabled;
    const bool focused = option->state & State_HasFocus;
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            controlpaint::editorBox(painter, option);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView *>(widget) || (widget && widget->inherits("QAbstractScrollArea"))) {
            controlpaint::box(painter, option->rect, Qt::transparent,
                              focused                                  ? c.accent
                                  : widget->inherits("QPlainTextEdit") ? c.edge
                                                                       : c.line,
                              focused ? 2 : 1);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        controlpaint::buttonBox(painter, option, isMain(widget));
        return;
    case PE_PanelButtonTool: {
        const bool lit = option->state & (State_MouseOver | State_Sunken | State_On);
        if (lit && enabled)
            controlpaint::box(painter, option->rect, option->state & (State_Sunken | State_On) ? c.selection : c.raised,
                              c.line, 0);
        if (focused)
            controlpaint::box(painter, option->rect, Qt::transparent, c.accent, 2);
        return;
    }
    case PE_FrameDefaultButton:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, widget && widget->inherits("QScrollArea") ? c.window : c.surface);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget))
            return;
        controlpaint::box(painter, QRectF(option->rect), Qt::transparent, c.accent, 2);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        controlpaint::indicator(painter, option, element == PE_IndicatorRadioButton);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colours &c = theme::colours();
    if (element == CE_PushButtonLabel && isMain(widget) && (option->state & State_Enabled)) {
        QStyleOptionButton button = *qstyleoption_cast<const QStyleOptionButton *>(option);
        button.palette.setColor(QPalette::ButtonText, c.onAccent);
        QProxyStyle::drawControl(element, &button, painter, widget);
        return;
    }
    if (element == CE_ProgressBar) {
        controlpaint::progress(painter, qstyleoption_cast<const QStyleOptionProgressBar *>(option));
        return;
    }
    if (element == CE_HeaderSection) {
        painter->fillRect(option->rect, c.raised);
        painter->setPen(c.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, c.raised);
        painter->setPen(c.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        element == CE_ShapedFrame && frame && frame->frameShape == QFrame::HLine) {
        painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1), c.line);
        return;
    }
    if (element == CE_Splitter) {
        painter->setPen(c.line);
        const QPoint middle = option->rect.center();
        if (option->state & State_Horizontal)
            painter->drawLine(middle.x(), option->rect.top(), middle.x(), option->rect.bottom());
        else
            painter->drawLine(option->rect.left(), middle.y(), option->rect.right(), middle.y());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colours &c = theme::colours();
    if (control == CC_ComboBox) {
        controlpaint::editorBox(painter, option);
        const int side = pixelMetric(PM_SmallIconSize, option, widget);
        QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        arrow = QRect(arrow.center() - QPoint(side / 2, side / 2), QSize(side, side));
        painter->drawPixmap(arrow,
                            icons::pixmap(QStringLiteral("down"), option->state & State_Enabled ? c.text : c.muted,
                                          side, painter->device()->devicePixelRatioF()));
        return;
    }
    if (control == CC_ScrollBar) {
        const QWidget *area = widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr;
        painter->fillRect(option->rect, area && area->inherits("QScrollArea") ? c.window : c.surface);
        const QRect slider = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget).adjusted(3, 3, -3, -3);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->state & State_Sunken ? c.accent : c.edge);
        painter->drawRoundedRect(slider, 4, 4);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

static constexpr int frameMs = 60;

/// A bar that does not know how long it takes moves: standing still it would look as if nothing went on.
static void keepMoving(QProgressBar *bar)
{
    static const QString name = QStringLiteral("keepMoving");
    if (bar->findChild<QTimer *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *frame = new QTimer(bar);
    frame->setObjectName(name);
    QObject::connect(frame, &QTimer::timeout, bar, [bar] {
        if (bar->isVisible() && bar->minimum() == bar->maximum())
            bar->update();
    });
    frame->start(frameMs);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || widget->inherits("QComboBox") || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *bar = qobject_cast<QProgressBar *>(widget))
        keepMoving(bar);
    keepStillUnderWheel(widget);
}

} // namespace marac
